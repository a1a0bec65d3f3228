import { type DayBook, everyDay } from './day-book.ts'
import { DAY, HOUR, MINUTE } from './local-time.ts'
import type { ClockPolicy } from './policy.ts'
import type { Schedule } from './schedule.ts'
import type { TermUnit } from './term.ts'
import type { WorkTime } from './work-time.ts'

/**
 * What clocks count along: a measure that grows with local time. Clause 3 of specs/calendars/clock.md.
 * Days are counted by their marks, hours by their milliseconds.
 */
export interface Line {
  /** How much of the measure one unit of the term is. */
  unit: number
  until: (local: number) => number
  /** Earliest local moment with that measure; NaN beyond 2099. */
  reach: (measure: number) => number
  /** Measure that a clock started at this moment starts from. */
  origin: (start: number) => number
  /** The moment that makes a day count, for terms in days. */
  mark?: (day: number) => number
}

/** The line of one clock: nothing before its origin counts. */
export interface Axis extends Omit<Line, 'origin' | 'until'> {
  origin: number
  /** Measure at a local moment, never below the origin. */
  measure: (local: number) => number
}

const closeOf =
  ({ closes }: DayBook) =>
  (day: number) =>
    day * DAY + closes(day) * MINUTE

const sameTimeOf = ({ opens, closes }: DayBook, start: number) => {
  const ofDay = start - Math.floor(start / DAY) * DAY
  return (day: number) => day * DAY + Math.min(Math.max(ofDay, opens(day) * MINUTE), closes(day) * MINUTE)
}

const dayLine = (book: DayBook, startDay: ClockPolicy['startDay'], mark: (day: number) => number): Line => {
  const until = (local: number) => {
    const day = Math.floor(local / DAY)
    return book.before(day) + (book.has(day) && mark(day) <= local ? 1 : 0)
  }
  const afterStartDay = (start: number) => book.before(Math.floor(start / DAY) + 1)
  const origin = startDay === 'skip' ? afterStartDay : until
  return { unit: 1, until, reach: (count) => mark(book.nth(count)), origin, mark }
}

const hourLine = ({ until, reach }: WorkTime): Line => ({ unit: HOUR, until, reach, origin: until })

const allTime: WorkTime = { until: (local) => local, reach: (measure) => measure }

/** The line of each unit; made once, except where marks lie at the time of day the clock starts at. */
export const linesOf = (
  { startDay, endsAt }: ClockPolicy,
  workingDays: DayBook,
  workTime: WorkTime,
): Schedule['lineOf'] => {
  const books = { 'working-days': workingDays, 'calendar-days': everyDay }
  const hours = { 'working-hours': hourLine(workTime), hours: hourLine(allTime) }
  if (endsAt === 'same-time')
    return (unit, start) =>
      unit in hours
        ? hours[unit as keyof typeof hours]
        : dayLine(books[unit as keyof typeof books], startDay, sameTimeOf(books[unit as keyof typeof books], start))
  const lines: Readonly<Record<TermUnit, Line>> = {
    ...hours,
    'working-days': dayLine(workingDays, startDay, closeOf(workingDays)),
    'calendar-days': dayLine(everyDay, startDay, closeOf(everyDay)),
  }
  return (unit) => lines[unit]
}

/** The axis of a clock of this unit that starts at a local moment. */
export const axisOf = ({ lineOf }: Schedule, unit: TermUnit, start: number): Axis => {
  const { origin: originOf, until, ...line } = lineOf(unit, start)
  const origin = originOf(start)
  return { ...line, origin, measure: (local) => Math.max(origin, until(local)) }
}
