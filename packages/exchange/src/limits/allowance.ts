/** How often something may happen: at a rate, and in bursts that the rate fills up again. */
export interface Rate {
  /** Requests a second, on average. */
  perSecond: number
  /** Requests at once, after a time of rest. Default: two seconds' worth, at least one. */
  burst?: number
}

/** What is left for one caller. */
export interface Allowance {
  isAllowed: boolean
  /** Milliseconds until the next one is. */
  wait: number
}

/** Callers remembered at once; the one not heard of for longest is forgotten first, which is in its favour. */
const MOST_CALLERS = 10_000

/**
 * A token bucket a caller, kept as one number each: the moment at which its bucket is full again
 * (the generic cell rate algorithm of ITU-T I.371). Times are milliseconds of a clock that never goes back.
 */
export const createAllowances = ({ perSecond, burst = Math.max(1, 2 * perSecond) }: Rate) => {
  const interval = 1000 / perSecond
  const fullAt = new Map<string, number>()
  return (caller: string, now: number): Allowance => {
    const next = Math.max(now, fullAt.get(caller) ?? now) + interval
    const wait = next - (now + burst * interval)
    // Sums of fractions are off by a hair.
    if (wait > 1e-6) return { isAllowed: false, wait }
    fullAt.delete(caller)
    fullAt.set(caller, next)
    const [oldest] = fullAt.keys()
    if (fullAt.size > MOST_CALLERS && oldest !== undefined) fullAt.delete(oldest)
    return { isAllowed: true, wait: 0 }
  }
}
