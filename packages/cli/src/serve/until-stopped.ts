import { once } from 'node:events'

/** Longest time stopping may take. */
export const DEADLINE = 9_000

/** Waits for SIGINT or SIGTERM. */
export const stopSignal = async (): Promise<void> => {
  const abort = new AbortController()
  await Promise.race([
    once(process, 'SIGINT', { signal: abort.signal }),
    once(process, 'SIGTERM', { signal: abort.signal }),
  ])
}

/** Runs `stop`, but no longer than the deadline; a second signal ends the wait. Answers whether everything finished. */
export const stopInTime = async (stop: () => Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), DEADLINE)
  })
  const done = await Promise.race([stop(), tooLate, stopSignal().then(() => false)])
  clearTimeout(timer)
  return done
}
