import { setTimeout as sleep } from 'node:timers/promises'
import type { ExchangeNode } from '../node.ts'
import { inTime } from '../operation/in-time.ts'

/** One thing to carry, taken on lease. */
export interface Errand {
  /** Rejects only when not even its failure could be written down. */
  run: () => Promise<void>
}

export interface Courier {
  /** Looks for errands now. */
  wake: () => void
  start: () => void
  /**
   * Begins nothing new and waits that many milliseconds for what is under way.
   * What is not done then loses its lease, so that others take it on; resolves to false.
   */
  stop: (within: number) => Promise<boolean>
}

interface CourierOptions<Taken extends Errand> {
  /** Takes what is due on lease, most urgent first; nobody else gets it meanwhile. */
  claim: (at: number) => Promise<Taken[]>
  /** Keeps the leases of these until then; gives them back when that is now. */
  renew: (errands: readonly Taken[], until: number) => Promise<void>
  /** When the next errand falls due after `at`. */
  nextDue: (at: number) => Promise<number | undefined>
  /** Milliseconds a lease lasts. */
  lease: number
  now: ExchangeNode['now']
  onError: (error: unknown) => void
  /** Ends the waits, and every wish to begin. */
  stopping: AbortController
}

/** Another node on the same store may give us work without a word. */
const LONGEST_SLEEP = 1_000
const AFTER_ERROR = 1_000
/** A database that hangs keeps nobody: leases end by themselves as well. */
const LETTING_GO = 500

/** Runs errands as they fall due, side by side, and keeps their leases while they last. */
export const createCourier = <Taken extends Errand>(options: CourierOptions<Taken>): Courier => {
  const { claim, renew, nextDue, lease, now, onError, stopping } = options
  const underWay = new Map<Taken, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let started = false
  let abandoned = false

  const isRunning = () => started && !stopping.signal.aborted
  /** Does the work, and rests after an error: to try again at once would be a storm. False when there was one. */
  const survives = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      // What ends after everybody went home finds the store closed.
      if (!abandoned) onError(error)
      await sleep(AFTER_ERROR, undefined, { signal: stopping.signal }).catch(() => undefined)
      return false
    }
  }
  const carry = async (errand: Taken) => {
    await survives(errand.run)
    underWay.delete(errand)
    wake()
  }
  const look = async () => {
    const at = now()
    const errands = await claim(at)
    if (!isRunning()) return renew(errands, now())
    for (const errand of errands) underWay.set(errand, carry(errand))
    const next = (await nextDue(at)) ?? Number.POSITIVE_INFINITY
    clearTimeout(timer)
    if (isRunning()) timer = setTimeout(wake, Math.min(Math.max(next - now(), 1), LONGEST_SLEEP))
  }
  const lookUntilQuiet = async () => {
    while (again && isRunning()) {
      again = false
      if (!(await survives(look))) again = true
    }
    looking = undefined
  }
  const wake = () => {
    again = true
    if (isRunning()) looking ??= lookUntilQuiet()
  }
  const start = () => {
    if (stopping.signal.aborted) throw new Error('[exchange] What was stopped does not start again; create a new one.')
    if (started) return
    started = true
    heartbeat = setInterval(() => {
      if (underWay.size > 0) renew([...underWay.keys()], now() + lease).catch(onError)
    }, lease / 3)
    wake()
  }
  const stop = async (within: number) => {
    stopping.abort()
    clearTimeout(timer)
    const idle = (looking ?? Promise.resolve()).then(() => Promise.all(underWay.values()))
    const done = await inTime(idle, within)
    clearInterval(heartbeat)
    abandoned = !done
    if (!done) await inTime(renew([...underWay.keys()], now()).catch(onError), LETTING_GO)
    return done
  }
  return { wake, start, stop }
}
