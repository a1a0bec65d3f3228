import type { Schemas } from './generated/methods.gen.ts'
import type { operations } from './generated/openapi.gen.ts'
import type { ReadOptions } from './options.ts'
import { type Page, type Paged, pagedOf } from './paged.ts'

type Entry = Schemas['Entry']
type EntryQuery = NonNullable<operations['entries.list']['parameters']['query']>

/** Reading the log as it grows. */
export interface Following {
  /**
   * Entries from a cursor on, then new ones as they are written; asks again for as long as the caller listens.
   * Ends without an error when `options.signal` aborts. `pages()` gives the cursor to go on from after a restart.
   *
   * `query.wait` is how many seconds the participant may hold one question open, 0-30. Default 20.
   */
  follow(query?: EntryQuery, options?: ReadOptions): Paged<Entry>
}

interface FollowContext {
  fetchPage: (query: EntryQuery, options: ReadOptions) => Promise<Page<Entry>>
  /** Milliseconds an ordinary attempt may take. */
  timeout: number
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

const WAIT = 20
/** Between two polls that brought nothing: a participant may answer at once in spite of `wait`. */
const PAUSE = 1000

export const followWith = ({ fetchPage, timeout, sleep }: FollowContext): Following['follow'] => {
  const poll = (query: EntryQuery, options: ReadOptions) => {
    const wait = query.wait ?? WAIT
    return fetchPage({ ...query, wait }, { ...options, timeout: (options.timeout ?? timeout) + wait * 1000 })
  }

  async function* walk(query: EntryQuery, options: ReadOptions): AsyncGenerator<Page<Entry>, void> {
    let { cursor } = query
    // A page without a next cursor is read again, so what it held is remembered.
    const seen = new Set<string>()
    for (;;) {
      const page = await poll({ ...query, cursor }, options)
      const items = page.items.filter(({ id }) => !seen.has(id))
      const moved = page.next !== undefined && page.next !== cursor
      if (moved) seen.clear()
      else for (const { id } of items) seen.add(id)
      cursor = page.next ?? cursor
      if (items.length > 0) yield { ...page, items }
      else if (!moved) await sleep(PAUSE, options.signal)
    }
  }

  async function* untilAborted(query: EntryQuery, options: ReadOptions): AsyncGenerator<Page<Entry>, void> {
    try {
      if (!options.signal?.aborted) yield* walk(query, options)
    } catch (error) {
      if (!options.signal?.aborted) throw error
    }
  }

  return (query = {}, options = {}) =>
    pagedOf(
      () => poll(query, options),
      () => untilAborted(query, options),
      options.signal,
    )
}
