import { setTimeout as sleep } from 'node:timers/promises'
import type { TrackingNumber } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import { DEFAULT_LIMIT } from '../http/lists.ts'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { FedEntry, StoredEntry, View } from '../store/store.ts'
import { entriesFor } from '../views/entry-view.ts'

/** How often a waiting reader looks again, in milliseconds. */
const LOOK_AGAIN = 200

/** Where a page starts: after a position, or in front of it, after so many entries of the case that was joined there. */
interface Place {
  position: number
  before?: number | undefined
}

const CURSOR = /^([0-9]{1,15})(?:\.([0-9]{1,9}))?$/

const placeOf = (cursor = '0'): Place => {
  const [, position, before] = CURSOR.exec(cursor) ?? []
  if (position === undefined)
    throw new Refusal('invalid', { issues: [issueOf('value.pattern', ['cursor'], { pattern: 'next' }, cursor)] })
  return { position: Number(position), before: before === undefined ? undefined : Number(before) }
}

/** An entry, and the cursor behind it. */
interface Fed {
  stored: StoredEntry
  next: string
}

/** Puts what a case held before the reader came to it in front of the entry it came with. */
const withEarlier = async (
  view: View,
  found: readonly FedEntry[],
  { position: from, before = 0 }: Place,
  limit: number,
): Promise<Fed[]> => {
  const fed: Fed[] = []
  for (const stored of found) {
    const { position, entry, joins } = stored
    const after = position === from ? before : 0
    const room = Math.min(limit - fed.length, joins ? entry.sequence - 1 - after : 0)
    const earlier = room > 0 ? await view.entriesOf(entry.subject, after, room) : []
    for (const one of earlier) fed.push({ stored: one, next: `${position}.${one.entry.sequence}` })
    if (fed.length >= limit) break
    fed.push({ stored, next: String(position) })
  }
  return fed
}

/**
 * Entries of the caller's cases in the order they were written here; those from before it became a party stand where it
 * became one, so that a reader who goes on from `next` misses none. `next` always continues the feed, also when nothing is new.
 */
export const feed = async (node: ExchangeNode, { read, caller, signal }: Call): Promise<Answer> => {
  const {
    cursor = '0',
    case: id,
    wait = 0,
    limit = DEFAULT_LIMIT,
  } = read.query as {
    cursor?: string
    case?: TrackingNumber
    wait?: number
    limit?: number
  }
  const place = placeOf(cursor)
  const after = place.before === undefined ? place.position : place.position - 1
  const deadline = node.elapsed() + wait * 1000
  const ended = AbortSignal.any([signal, node.stopping])
  let found: Fed[] = []
  while (!ended.aborted) {
    found = await node.store.read(async (view) =>
      withEarlier(view, await view.entriesAfter({ participant: caller, case: id, after, limit }), place, limit),
    )
    if (found.length > 0 || node.elapsed() >= deadline) break
    await sleep(LOOK_AGAIN, undefined, { signal: ended }).catch(() => undefined)
  }
  const shown = found.flatMap(({ stored }) => (stored.erased ? [] : [stored]))
  const items = await node.store.read((view) => entriesFor(view, shown, caller))
  return { body: { items, next: found.at(-1)?.next ?? cursor } }
}
