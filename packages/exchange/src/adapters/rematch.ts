import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Change } from '@selaras/adapter'
import type { ExchangeNode } from '../node.ts'
import type { UnmatchedChange } from '../store/polls.ts'
import type { Transaction, View } from '../store/store.ts'
import { caseFor, commandFrom, lookupOf } from './take-change.ts'

/** Changes looked at in one go. */
const PAGE = 100
/** How often cases may come in the middle before they are kept waiting. */
const ROUNDS = 3

interface Candidate {
  row: UnmatchedChange
  change: Change
}

const changeIn = ({ change }: UnmatchedChange): Change | undefined =>
  change.startsWith('{') ? JSON.parse(change) : undefined

/** A page of unmatched changes: those for which there are cases, and the last, to go on after. */
const pageAfter = async (
  view: View,
  after: UnmatchedChange | undefined,
): Promise<{ found: Candidate[]; last: UnmatchedChange | undefined }> => {
  const rows = await view.unmatchedChanges(after, PAGE)
  const candidates = rows.flatMap((row) => {
    const change = changeIn(row)
    return change ? [{ row, change }] : []
  })
  const known = await view.areKnown(candidates.map(({ change }) => lookupOf(change)))
  return { found: candidates.filter((_, at) => known[at]), last: rows.at(-1) }
}

/** Takes changes for which cases have been seen; what they find now counts. */
const take = async (node: ExchangeNode, transaction: Transaction, found: readonly Candidate[]): Promise<void> => {
  for (const { row, change } of found) {
    const stored = await caseFor(transaction, change)
    if (stored && (await transaction.matchChange(row)))
      await commandFrom(node, transaction, row.adapter, change, stored)
  }
}

/**
 * Gives changes that came before their case to it, in the order in which they came. False when another case came
 * meanwhile: a change that was passed may have waited for it.
 */
const rematch = async (node: ExchangeNode, newest: number): Promise<boolean> => {
  let after: UnmatchedChange | undefined
  while (!node.stopping.aborted) {
    const from = after
    const { found, last } = await node.store.read((view) => pageAfter(view, from))
    const isSame =
      found.length === 0 ||
      (await node.store.write(async (transaction) => {
        if ((await transaction.newestCase()) !== newest) return false
        await take(node, transaction, found)
        return true
      }))
    if (!isSame) return false
    if (found.length > 0) node.wake()
    if (!last) return true
    after = last
    // A store that answers at once would else keep every request waiting until all of them were looked at.
    await nextTurn()
  }
  return true
}

/** The same while no case can come. */
const rematchWhole = async (node: ExchangeNode, transaction: Transaction): Promise<void> => {
  for (let page = await pageAfter(transaction, undefined); page.last; page = await pageAfter(transaction, page.last))
    await take(node, transaction, page.found)
}

interface Looking {
  /** Newest case at the last look. */
  known: number
  last: Promise<unknown>
}
const lookings = new WeakMap<ExchangeNode, Looking>()

/** Rematches when cases have come since the last time; at first in any case. Resolves to the newest of them. */
export const rematchNew = (node: ExchangeNode): Promise<number> => {
  const looking = lookings.get(node) ?? { known: -1, last: Promise.resolve() }
  lookings.set(node, looking)
  const look = async () => {
    const newest = await node.store.read((view) => view.newestCase())
    if (newest !== looking.known && (await rematch(node, newest))) looking.known = newest
    return newest
  }
  const looked = looking.last.then(look, look)
  looking.last = looked
  return looked
}

/**
 * Takes in changes behind those that came before them: of those that waited for a case, none is overtaken when it comes
 * meanwhile.
 */
export const inOrder = async <Result>(
  node: ExchangeNode,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => {
  for (let round = 0; round < ROUNDS; round++) {
    const newest = await rematchNew(node)
    const outcome = await node.store.write(async (transaction) =>
      (await transaction.newestCase()) === newest ? { result: await work(transaction) } : undefined,
    )
    if (outcome) return outcome.result
  }
  return node.store.write(async (transaction) => {
    await rematchWhole(node, transaction)
    return work(transaction)
  })
}
