import type { Store } from '../store/store.ts'

const HOUR = 3_600_000
/** Seconds. A signature counts five minutes either way; a day is far beyond what any clock is off by, or goes back. */
const NONCE_LIFE = 86_400

interface HousekeepingOptions {
  store: Pick<Store, 'write'>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  onError: (error: unknown) => void
}

/** Throws away every hour what nobody needs any more. Every node does it; on a shared store the second finds nothing. */
export const createHousekeeping = ({ store, now, onError }: HousekeepingOptions) => {
  let timer: NodeJS.Timeout | undefined
  const tidy = () => {
    const before = Math.floor(now() / 1000) - NONCE_LIFE
    return store.write((transaction) => transaction.forgetNonces(before)).catch((error: unknown) => onError(error))
  }
  return {
    start: () => {
      timer ??= setInterval(tidy, HOUR).unref()
    },
    stop: () => clearInterval(timer),
  }
}
