/** Milliseconds within which outcomes are written down together. */
const LINGER = 20

/**
 * Lets writes wait a moment for others, so that they share a flush to disk: a call that went well is soon followed by the
 * next. Then all of them begin at once, and `then` after them.
 */
export const createGathering = (then: () => void) => {
  const waiting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  const release = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    for (const begin of waiting.splice(0)) begin()
    then()
  }
  return {
    /** Resolves as the write does. */
    join: (write: () => Promise<unknown>): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.push(() => void write().then(resolve, reject))
        timer ??= setTimeout(release, LINGER)
      }),
    /** Waits no longer. */
    release,
  }
}
