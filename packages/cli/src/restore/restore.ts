import { restoreSqlite } from '@selaras/exchange/sqlite'
import { isParticipantId, type ParticipantId } from '@selaras/schemas'
import type { Language } from '@selaras/schemas/problem'
import { type NodeAt, nodeAt } from '../backup/node-at.ts'
import type { Say } from '../messages.ts'
import type { Call } from '../program.ts'
import { openStore } from '../serve/open-store.ts'
import { Unusable } from '../unusable.ts'
import { findFiles } from '../validate/find-files.ts'

interface Context {
  now: number
  language: Language
  say: Say
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const withoutOf = (text: string | undefined): ParticipantId[] =>
  (text?.split(',') ?? []).map((id) => {
    if (!isParticipantId(id)) throw new Unusable('error.participant', { word: '--without' })
    return id
  })

/** PostgreSQL is restored by its own tools; what is left to us is to say so to the node. */
const mark = async ({ database }: NodeAt, since: number, without: readonly ParticipantId[]) => {
  const { store, end } = await openStore(database)
  await store.write((transaction) => transaction.setRecovery({ since, without }))
  await store.close()
  await end()
}

/** `selaras restore`: puts a node back from a backup, so that it gets back from its peers what is newer. */
export const restoreCommand = async (
  { words: [word = '', backup], options }: Call,
  { now, language, say }: Context,
): Promise<number> => {
  process.umask(0o077)
  const node = await nodeAt(word, language)
  const without = withoutOf(options.without)
  if ('postgres' in node.database) {
    if (backup !== undefined) throw new Unusable('error.restore-postgres', { file: backup })
    await mark(node, now, without)
  } else {
    if (backup === undefined) throw new Unusable('error.restore-backup')
    await findFiles([backup])
    const restore = { from: backup, to: node.database.sqlite, since: now, without }
    await restoreSqlite(restore).catch((error: unknown) => {
      throw new Unusable('error.restore', { file: backup, reason: messageOf(error) }, error)
    })
  }
  process.stdout.write(say('restore.done'))
  return 0
}
