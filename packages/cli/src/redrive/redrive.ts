import type { Stuck } from '@selaras/exchange'
import { isTrackingNumber } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import { existing, nodeAt } from '../backup/node-at.ts'
import type { Say } from '../messages.ts'
import { printable } from '../output.ts'
import type { Call } from '../program.ts'
import { openStore } from '../serve/open-store.ts'
import { Unusable } from '../unusable.ts'

interface Context {
  now: number
  language: Language
  say: Say
}

const MOST = 1_000

const lineOf = ({ state, destination, case: id, command, problem }: Stuck, say: Say): string =>
  `${[say(`redrive.${state}`), destination, id, command, problem]
    .filter(Boolean)
    .map((part) => printable(String(part)))
    .join('  ')}\n`

const list = (stuck: readonly Stuck[], isJson: boolean, say: Say): string =>
  isJson ? `${JSON.stringify(stuck)}\n` : stuck.map((each) => lineOf(each, say)).join('') || say('redrive.nothing')

/** `selaras redrive`: what is parked is taken up again, or only shown. A node that runs sees it within a second. */
export const redriveCommand = async (
  { words: [word = ''], options }: Call,
  { now, language, say }: Context,
): Promise<number> => {
  const { destination, case: id, list: isList, json } = options
  if (id !== undefined && !isTrackingNumber(id)) throw new Unusable('error.case', { value: id })
  const node = await existing(await nodeAt(word, language))
  const { store, end } = await openStore(node.database)
  try {
    if (isList === 'true') {
      process.stdout.write(list(await store.read((view) => view.stuck(MOST)), json === 'true', say))
      return 0
    }
    const count = await store.write((transaction) => transaction.redrive({ destination, case: id }, now))
    process.stdout.write(json === 'true' ? `${JSON.stringify({ redriven: count })}\n` : say('redrive.done', { count }))
    return 0
  } finally {
    await store.close()
    await end()
  }
}
