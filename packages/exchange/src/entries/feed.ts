import { setTimeout as sleep } from 'node:timers/promises'
import type { TrackingNumber } from '@selaras/schemas'
import type { Answer } from '../http/answer.ts'
import type { Call } from '../http/call.ts'
import { pageOf } from '../http/lists.ts'
import type { ExchangeNode } from '../node.ts'
import type { StoredEntry } from '../store/store.ts'
import { entriesFor } from '../views/entry-view.ts'

/** How often a waiting reader looks again, in milliseconds. */
const LOOK_AGAIN = 200

/**
 * Entries of the caller's cases in the order they were written here. `next` always continues the feed, also when nothing
 * is new. What was written before the caller became a party may lie behind its cursor: it is read by `case`.
 */
export const feed = async (node: ExchangeNode, { read, caller, signal }: Call): Promise<Answer> => {
  const page = pageOf(read)
  const { case: id, wait = 0 } = read.query as { case?: TrackingNumber; wait?: number }
  const deadline = node.now() + wait * 1000
  const ended = AbortSignal.any([signal, node.stopping])
  let found: StoredEntry[] = []
  while (!ended.aborted) {
    found = await node.store.read((view) => view.entriesAfter({ participant: caller, case: id, ...page }))
    if (found.length > 0 || node.now() >= deadline) break
    await sleep(LOOK_AGAIN, undefined, { signal: ended }).catch(() => undefined)
  }
  const items = await node.store.read((view) =>
    entriesFor(
      view,
      found.filter(({ erased }) => !erased),
      caller,
    ),
  )
  return { body: { items, next: String(found.at(-1)?.position ?? page.after) } }
}
