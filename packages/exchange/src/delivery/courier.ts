import type { ExchangeNode } from '../node.ts'

/** One thing to carry: unique while it is under way, and the peer or queue whose share of the courier it uses. */
export interface Errand {
  id: string
  lane: string
  run: () => Promise<void>
}

interface CourierOptions {
  /** Errands that are due now, most urgent first. */
  due: () => Promise<Errand[]>
  /** When to look again, if nothing wakes us before. */
  nextDue: () => Promise<number | undefined>
  now: ExchangeNode['now']
  onError: (error: unknown) => void
}

/** Errands under way in one lane at most, so that a slow peer slows nobody else. */
const PER_LANE = 8
const LONGEST_SLEEP = 60_000
const AFTER_ERROR = 1_000

/** Runs errands as they fall due, several lanes side by side, never one errand twice at a time. */
export const createCourier = ({ due, nextDue, now, onError }: CourierOptions) => {
  const underWay = new Map<string, Promise<void>>()
  const lanes = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let stopped = true

  const share = (lane: string, change: number) => lanes.set(lane, (lanes.get(lane) ?? 0) + change)

  const begin = (errand: Errand) => {
    share(errand.lane, 1)
    const run = errand
      .run()
      .catch(onError)
      .finally(() => {
        underWay.delete(errand.id)
        share(errand.lane, -1)
        wake()
      })
    underWay.set(errand.id, run)
  }

  const look = async () => {
    for (const errand of await due()) {
      if (stopped) return
      if (!underWay.has(errand.id) && (lanes.get(errand.lane) ?? 0) < PER_LANE) begin(errand)
    }
    const next = await nextDue()
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(wake, Math.min(Math.max((next ?? Number.POSITIVE_INFINITY) - now(), 1), LONGEST_SLEEP))
  }

  const lookUntilQuiet = async () => {
    do {
      again = false
      await look()
    } while (again && !stopped)
  }

  const wake = () => {
    if (stopped) return
    again = true
    looking ??= lookUntilQuiet()
      .catch((error: unknown) => {
        onError(error)
        if (!stopped) timer = setTimeout(wake, AFTER_ERROR)
      })
      .finally(() => {
        looking = undefined
        if (again) wake()
      })
  }

  return {
    wake,
    start: () => {
      stopped = false
      wake()
    },
    /** Begins nothing new and waits for what is under way. */
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await looking
      await Promise.all(underWay.values())
    },
  }
}
