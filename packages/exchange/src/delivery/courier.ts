import { setTimeout as sleep } from 'node:timers/promises'
import type { ExchangeNode } from '../node.ts'

/** One thing to carry: unique while it is under way, and the peer or queue whose share of the courier it uses. */
export interface Errand {
  id: string
  lane: string
  /** Rejects only when not even its failure could be written down. */
  run: () => Promise<void>
}

export interface Courier {
  /** Looks for errands now. */
  wake: () => void
  start: () => void
  /** Begins nothing new and waits for what is under way. */
  stop: () => Promise<void>
}

interface CourierOptions {
  /** Errands that are due, most urgent first; of each lane enough to fill it. */
  due: (at: number) => Promise<Errand[]>
  /** When the next errand falls due after `at`. */
  nextDue: (at: number) => Promise<number | undefined>
  now: ExchangeNode['now']
  onError: (error: unknown) => void
  /** Ends the waits, and every wish to begin. */
  stopping: AbortController
}

/** Errands under way in one lane at most, so that a slow peer slows nobody else. */
export const PER_LANE = 8
const LONGEST_SLEEP = 60_000
const AFTER_ERROR = 1_000

/** What is under way: no errand twice, no lane over its share, and nothing from a list that is out of date. */
const createLoad = () => {
  const underWay = new Map<string, Promise<void>>()
  const ended = new Set<string>()
  const lanes = new Map<string, number>()
  const share = (lane: string, change: number) => lanes.set(lane, (lanes.get(lane) ?? 0) + change)
  const carry = async ({ id, lane }: Errand, run: () => Promise<unknown>) => {
    share(lane, 1)
    await run()
    share(lane, -1)
    underWay.delete(id)
    ended.add(id)
  }
  return {
    /** Call it before a list is read: what ends from here on is not taken from that list. */
    renew: () => ended.clear(),
    takes: ({ id, lane }: Errand) => !underWay.has(id) && !ended.has(id) && (lanes.get(lane) ?? 0) < PER_LANE,
    /** @param run Never rejects. */
    take: (errand: Errand, run: () => Promise<unknown>): Promise<void> => {
      const carried = carry(errand, run)
      underWay.set(errand.id, carried)
      return carried
    },
    empty: () => Promise.all(underWay.values()),
  }
}

/** Does the work, and rests after an error: to try again at once would be a storm. False when there was one. */
const survives = async (work: () => Promise<void>, { onError, stopping }: CourierOptions): Promise<boolean> => {
  try {
    await work()
    return true
  } catch (error) {
    onError(error)
    await sleep(AFTER_ERROR, undefined, { signal: stopping.signal }).catch(() => undefined)
    return false
  }
}

/** Runs errands as they fall due, several lanes side by side, never one errand twice at a time. */
export const createCourier = (options: CourierOptions): Courier => {
  const { due, nextDue, now, stopping } = options
  const load = createLoad()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let again = false
  let started = false

  const isRunning = () => started && !stopping.signal.aborted
  const look = async () => {
    const at = now()
    load.renew()
    for (const errand of await due(at)) {
      if (!isRunning()) return
      if (load.takes(errand)) void load.take(errand, () => survives(errand.run, options)).then(wake)
    }
    const next = (await nextDue(at)) ?? Number.POSITIVE_INFINITY
    clearTimeout(timer)
    if (isRunning()) timer = setTimeout(wake, Math.min(Math.max(next - now(), 1), LONGEST_SLEEP))
  }
  const lookUntilQuiet = async () => {
    while (again && isRunning()) {
      again = false
      if (!(await survives(look, options))) again = true
    }
    looking = undefined
  }
  const wake = () => {
    again = true
    if (isRunning()) looking ??= lookUntilQuiet()
  }
  const start = () => {
    if (stopping.signal.aborted) throw new Error('[exchange] What was stopped does not start again; create a new one.')
    started = true
    wake()
  }
  const stop = async () => {
    stopping.abort()
    clearTimeout(timer)
    await looking
    await load.empty()
  }
  return { wake, start, stop }
}
