import { Entry, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import { Failure } from '../delivery/failure.ts'
import { getPage } from '../delivery/post.ts'
import type { ExchangeNode } from '../node.ts'

const LIMIT = 50
/** Five million entries: a peer that shows more has no end. */
const MOST_PAGES = 100_000
/** Pages without an entry, one after the other; erased entries are left out of a feed. */
const MOST_EMPTY = 1_000

interface Page {
  entries: Entry[]
  next: string
}

/** A page of a peer's feed; one that is too large to read whole is read entry by entry. */
const pageAt = async (node: ExchangeNode, peer: ParticipantId, cursor: string, limit = LIMIT): Promise<Page> => {
  const answer = await getPage(node, peer, `/entries?cursor=${cursor}&limit=${limit}`)
  const { items, next } = (answer.body ?? {}) as { items?: unknown; next?: unknown }
  const entries = Array.isArray(items) ? items.map((item) => Entry.safeParse(item)) : []
  const isRead =
    answer.ok && Array.isArray(items) && typeof next === 'string' && entries.every(({ success }) => success)
  if (isRead) return { entries: entries.flatMap(({ data }) => data ?? []), next }
  if (answer.ok && limit > 1) return pageAt(node, peer, cursor, 1)
  throw new Failure(`${peer} answered ${answer.status}.`, answer)
}

const byCase = (entries: readonly Entry[]): Entry[][] => {
  const cases = new Map<TrackingNumber, Entry[]>()
  for (const entry of entries) cases.set(entry.subject, [...(cases.get(entry.subject) ?? []), entry])
  return [...cases.values()]
}

/**
 * Everything a peer holds that concerns us, in the order it was written there: entries of one case after the other, page
 * by page. A feed that goes in circles or has no end is a `Failure`: nobody keeps us from our work by it.
 */
export async function* walkFeed(
  node: ExchangeNode,
  peer: ParticipantId,
  { pages = MOST_PAGES, empty = MOST_EMPTY } = {},
): AsyncGenerator<Entry[]> {
  const seen = new Set(['0'])
  let idle = 0
  for (let cursor = '0'; ; ) {
    const page = await pageAt(node, peer, cursor)
    yield* byCase(page.entries)
    if (page.next === cursor) return
    idle = page.entries.length === 0 ? idle + 1 : 0
    if (seen.has(page.next) || seen.size >= pages || idle > empty) throw new Failure(`The feed of ${peer} has no end.`)
    cursor = page.next
    seen.add(cursor)
  }
}
