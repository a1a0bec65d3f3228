import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Change } from '@selaras/adapter'
import type { ExchangeNode } from '../node.ts'
import type { UnmatchedChange } from '../store/polls.ts'
import { caseFor, commandFrom } from './take-change.ts'

/** Changes looked at in one go. */
const PAGE = 100

const changeIn = ({ change }: UnmatchedChange): Change | undefined =>
  change.startsWith('{') ? JSON.parse(change) : undefined

/** Takes a change for which a case has been seen; what it finds now counts. */
const take = async (node: ExchangeNode, row: UnmatchedChange, change: Change): Promise<void> => {
  await node.store.write(async (transaction) => {
    const found = await caseFor(transaction, change)
    if (found && (await transaction.matchChange(row))) await commandFrom(node, transaction, row.adapter, change, found)
  })
  node.wake()
}

/** Gives legacy changes that came before their case to that case, in the order in which they came. */
const rematch = async (node: ExchangeNode): Promise<void> => {
  let after: UnmatchedChange | undefined
  while (!node.stopping.aborted) {
    const from = after
    const candidates = await node.store.read(async (view) => {
      const rows = await view.unmatchedChanges(from, PAGE)
      const seen = []
      for (const row of rows) {
        const change = changeIn(row)
        seen.push({ row, change, hasCase: change !== undefined && (await caseFor(view, change)) !== undefined })
      }
      return seen
    })
    for (const { row, change, hasCase } of candidates) if (change && hasCase) await take(node, row, change)
    after = candidates.at(-1)?.row
    if (!after) return
    // A store that answers at once would else keep every request waiting until all of them were looked at.
    await nextTurn()
  }
}

interface Looking {
  /** Newest case at the last look. */
  known: number
  last: Promise<void>
}
const lookings = new WeakMap<ExchangeNode, Looking>()

/**
 * Rematches when cases have come since the last time; at first in any case. Whoever is about to take a change waits for
 * it, so that one that came before is not overtaken.
 */
export const rematchNew = (node: ExchangeNode): Promise<void> => {
  const looking = lookings.get(node) ?? { known: -1, last: Promise.resolve() }
  lookings.set(node, looking)
  const look = async () => {
    const newest = await node.store.read((view) => view.newestCase())
    if (newest === looking.known) return
    await rematch(node)
    looking.known = newest
  }
  looking.last = looking.last.then(look, look)
  return looking.last
}
