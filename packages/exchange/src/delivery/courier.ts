import { setTimeout as sleep } from 'node:timers/promises'
import type { ExchangeNode } from '../node.ts'
import { inTime } from '../operation/in-time.ts'
import { createGathering } from './gathering.ts'
import { createHolding } from './holding.ts'
import { createLanes } from './lanes.ts'

/** One thing to carry, taken on lease. */
export interface Errand {
  /** A few of one lane are called at a time. */
  lane: string
  call: () => Promise<Outcome>
}

/** How a call went. The next of its lane begins before that is written down. */
export interface Outcome {
  isDone: boolean
  /** Writes it down; rejects when that failed. */
  note: () => Promise<unknown>
}

export interface Courier {
  /** Looks for errands now. */
  wake: () => void
  start: () => void
  /**
   * Begins nothing new, gives back what has not begun, and waits that many milliseconds for what is under way.
   * What is not done then loses its lease, so that others take it on; resolves to false.
   */
  stop: (within: number) => Promise<boolean>
}

interface CourierOptions<Taken extends Errand> {
  /** Takes what is due on lease, most urgent first; nobody else gets it meanwhile. Of the lanes named more than a share. */
  claim: (at: number, held: readonly Taken[], most: ReadonlyMap<string, number>) => Promise<Taken[]>
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

/**
 * Runs errands as they fall due, side by side, and keeps their leases while they last. It holds more than it calls: as
 * soon as one call is over the next begins, and what came of them is written down together, with the claim of more.
 */
export const createCourier = <Taken extends Errand>(options: CourierOptions<Taken>): Courier => {
  const { claim, renew, nextDue, lease, now, onError, stopping } = options
  const lanes = createLanes<Taken>()
  const holding = createHolding(options)
  const underWay = new Set<Promise<void>>()
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
  const wake = () => {
    again = true
    if (isRunning()) looking ??= lookUntilQuiet()
  }
  const gathering = createGathering(wake)
  const giveBack = (errands: readonly Taken[]) => {
    errands.forEach(lanes.finish)
    return holding.giveBack(errands)
  }
  const call = async (errand: Taken): Promise<Outcome['note']> => {
    let isDone = false
    try {
      if (!holding.isOurs(errand)) return async () => undefined
      const outcome = await errand.call()
      isDone = outcome.isDone
      return outcome.note
    } finally {
      giveBack(lanes.end(errand, isDone)).catch(onError)
      if (isRunning()) begin(errand.lane)
    }
  }
  const carry = async (errand: Taken) => {
    await survives(async () => {
      const noted = gathering.join(await call(errand))
      // Nobody is left to wait for.
      if (lanes.isQuiet(errand.lane)) gathering.release()
      await noted
    })
    holding.finish(errand)
    lanes.finish(errand)
    // By then a claim in the same group of writes has filled it up, and there is nothing to look for.
    setImmediate(() => lanes.isOpen(errand.lane) && wake())
  }
  const begin = (lane: string) => {
    for (let errand = lanes.begin(lane); errand; errand = lanes.begin(lane)) {
      const carrying = carry(errand).finally(() => underWay.delete(carrying))
      underWay.add(carrying)
    }
  }
  const look = async () => {
    const at = now()
    const errands = await claim(at, holding.all(), lanes.windows())
    if (!isRunning()) return renew(errands, now())
    holding.take(errands, at)
    const surplus = errands.filter((errand) => !lanes.add(errand))
    for (const { lane } of errands) begin(lane)
    await holding.giveBack(surplus)
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
  const start = () => {
    if (stopping.signal.aborted) throw new Error('[exchange] What was stopped does not start again; create a new one.')
    if (started) return
    started = true
    heartbeat = setInterval(() => void holding.keep().catch(onError), lease / 3)
    wake()
  }
  const stop = async (within: number) => {
    stopping.abort()
    clearTimeout(timer)
    const givenBack = giveBack(lanes.clear()).catch(onError)
    const idle = (looking ?? Promise.resolve()).then(() => Promise.all([givenBack, ...underWay]))
    const done = await inTime(idle, within)
    clearInterval(heartbeat)
    abandoned = !done
    if (!done) await inTime(holding.giveBack(holding.all()).catch(onError), LETTING_GO)
    return done
  }
  return { wake, start, stop }
}
