import { LONGEST_RETRY_AFTER } from '@selaras/adapter'

/** Waits between attempts, in milliseconds, and what happens when they are used up. */
export interface Schedule {
  /** The first waits; the last one repeats. */
  waits: readonly number[]
  /** How often a failed attempt is repeated before it is parked for a person. */
  attempts: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** 5 s, 5 m, 30 m, 2 h, 5 h, 10 h, 14 h, 20 h, then daily for a fortnight; then parked, never deleted. */
export const DEFAULT_SCHEDULE: Schedule = {
  waits: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  attempts: 8 + 14,
}

/**
 * When to try again after one more failure, or `undefined` to park. A tenth of jitter spreads
 * the crowd that waits for the same peer; what the peer itself asks for, up to a day, is never undercut.
 * @param failures Attempts that failed before this one.
 * @param chance Between 0 and 1.
 */
export const nextAttempt = (
  schedule: Schedule,
  failures: number,
  now: number,
  chance: number,
  retryAfter = 0,
): number | undefined => {
  if (failures >= schedule.attempts) return undefined
  const wait = schedule.waits[Math.min(failures, schedule.waits.length - 1)] ?? 0
  const asked = Math.min(retryAfter, LONGEST_RETRY_AFTER)
  return Math.ceil(now + Math.max(asked, wait * (1 + chance / 10)))
}
