import { END_DAY, FIRST_DAY } from './day-book.ts'
import { DAY, HOUR, localOf, ZONES } from './local-time.ts'
import { issue } from './messages.ts'
import { type Outcome, refused } from './outcome.ts'
import type { Schedule } from './schedule.ts'
import type { ClockTerm } from './term.ts'

/** Whether a local moment lies in 2000 to 2099; false for NaN. */
export const isInRange = (local: number): boolean => local >= FIRST_DAY * DAY && local < END_DAY * DAY

/**
 * When a term that starts at `start` and runs without a pause ends, in epoch milliseconds; NaN where that leaves 2000 to 2099.
 * The fast path: no entries, no explanation, and nothing said about missing decrees.
 */
export const dueOf = (schedule: Schedule, { count, unit }: ClockTerm, start: number): number => {
  const local = localOf(start, schedule.zone)
  const line = schedule.lineOf(unit, local)
  const due = line.reach(line.origin(local) + count * line.unit)
  return isInRange(local) && isInRange(due) ? due - ZONES[schedule.zone] * HOUR : Number.NaN
}

/** Years without a decree between two local moments that matter to the unit; with `strict`, a problem. */
export const missingBetween = (
  schedule: Schedule,
  { unit }: ClockTerm,
  from: number,
  to: number,
): Outcome<number[]> => {
  if (unit === 'hours' || unit === 'calendar-days') return { ok: true, value: [] }
  // What closes at 24:00 belongs to the day it closes.
  const years = schedule.yearsMissing(Math.floor(from / DAY), Math.floor((to - 1) / DAY))
  const [year] = years
  if (!schedule.strict || year === undefined) return { ok: true, value: years }
  const file = `specs/calendars/${schedule.policy.calendar.toLowerCase()}-${year}.json`
  return refused({ ...issue('clock.year-missing', ['calendar'], { year, file }), file, line: 1 })
}
