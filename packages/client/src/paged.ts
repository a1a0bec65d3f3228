/** One page of a list, as the participant sent it. */
export interface Page<Item> {
  items: Item[]
  /** Cursor of the next page. */
  next?: string
}

/** A list that comes in pages. Nothing is asked for before the first item is; leaving the loop ends it. */
export interface Paged<Item> extends AsyncIterable<Item> {
  /** The page at the cursor of the query, or the first. */
  page(): Promise<Page<Item>>
  /** That page and those after it. */
  pages(): AsyncIterable<Page<Item>>
}

/** Makes a list of a function that fetches one page, and one that walks the pages. `signal` ends it within a page too. */
export const pagedOf = <Item>(
  page: () => Promise<Page<Item>>,
  pages: () => AsyncIterable<Page<Item>>,
  signal?: AbortSignal,
): Paged<Item> => ({
  page,
  pages,
  async *[Symbol.asyncIterator]() {
    for await (const { items } of pages())
      for (const item of items) {
        if (signal?.aborted) return
        yield item
      }
  },
})

/** A list up to its end: no next cursor, or one that leads back to the same page. */
export const paged = <Item>(fetchPage: (cursor?: string) => Promise<Page<Item>>, start?: string): Paged<Item> =>
  pagedOf(
    () => fetchPage(start),
    async function* () {
      let cursor = start
      for (;;) {
        const page = await fetchPage(cursor)
        yield page
        if (page.next === undefined || page.next === cursor) return
        cursor = page.next
      }
    },
  )
