/** So many begin together at the latest. */
const LARGEST = 16

let waiting: (() => void)[] = []

const beginAll = () => {
  const begun = waiting
  waiting = []
  for (const begin of begun) begin()
}

type Work<Result> = (done: (error: Error | null, result: Result) => void) => void

/**
 * Lets work for another core begin together with what else comes in this turn of the event loop: to wake a core that
 * fell asleep costs this one as much as a signature. It begins in the order it came.
 */
export const aside = <Result>(work: Work<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const begin = () => {
      try {
        work((error, result) => (error ? reject(error) : resolve(result)))
      } catch (error) {
        reject(error)
      }
    }
    if (waiting.length === 0) setImmediate(beginAll)
    waiting.push(begin)
    if (waiting.length === LARGEST) beginAll()
  })
