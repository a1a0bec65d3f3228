import { Entry, type ParticipantId, type TrackingNumber } from '@selaras/schemas'
import { Failure } from '../delivery/failure.ts'
import { getPage } from '../delivery/post.ts'
import type { ExchangeNode } from '../node.ts'

const LIMIT = 50

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

/** Everything a peer holds that concerns us, in the order it was written there: entries of one case after the other, page by page. */
export async function* walkFeed(node: ExchangeNode, peer: ParticipantId): AsyncGenerator<Entry[]> {
  for (let cursor = '0'; ; ) {
    const { entries, next } = await pageAt(node, peer, cursor)
    yield* byCase(entries)
    if (next === cursor) return
    cursor = next
  }
}
