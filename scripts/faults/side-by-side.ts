export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Does the work for every item, so many at a time. */
export const sideBySide = async <Item>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const queue = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

/** Asks until the answer is yes; false when it never was in that time. */
export const eventually = async (isTrue: () => boolean | Promise<boolean>, within: number): Promise<boolean> => {
  const until = performance.now() + within
  while (!(await isTrue())) {
    if (performance.now() > until) return false
    await pause(20)
  }
  return true
}
