import type { Notary } from '../audit/notary.ts'
import type { Courier } from '../delivery/courier.ts'
import type { Store } from '../store/store.ts'
import { inTime } from './in-time.ts'

interface LifeOptions {
  store: Store
  courier: Courier
  notary: Notary
  /** What goes round by itself: begins with the work, and ends when the node does. */
  rounds: readonly { start: () => void; idle: () => Promise<void> }[]
  /** Begins the work, when nothing has to come back from peers first. */
  begin: (work: () => void) => Promise<void>
  housekeeping: { start: () => void; stop: () => void }
  /** Resolves when every request taken is answered. */
  answered: () => Promise<void>
  onError: (error: unknown) => void
}

/** Time to let go of the database, out of the whole. */
const CLOSING = 1_000

/** How an exchange begins and ends. */
export const createLife = ({ store, courier, notary, rounds, begin, housekeeping, answered, onError }: LifeOptions) => {
  let listening: Promise<(() => Promise<void>) | undefined> | undefined
  let beginning: Promise<void> | undefined
  let isStopped = false
  const close = async () => {
    await beginning
    await notary.stop()
    await (await listening)?.()
    await store.close()
  }
  return {
    start: () => {
      if (isStopped) throw new Error('[exchange] What was stopped does not start again; create a new one.')
      beginning ??= begin(() => {
        courier.start()
        notary.start()
        for (const round of rounds) round.start()
      })
      housekeeping.start()
      listening ??= store.listen?.(courier.wake).catch((error: unknown) => {
        onError(error)
        return undefined
      })
    },
    stop: async (within: number): Promise<boolean> => {
      isStopped = true
      const patience = Math.max(within - CLOSING, 0)
      housekeeping.stop()
      const done = await Promise.all([
        courier.stop(patience),
        inTime(answered(), patience),
        ...rounds.map((round) => inTime(round.idle(), patience)),
      ])
      const closed = await inTime(close(), CLOSING)
      return closed && done.every(Boolean)
    },
  }
}
