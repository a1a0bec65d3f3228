import type { LocalDate } from '@selaras/schemas'
import { type Line, linesOf } from './axis.ts'
import type { Calendar } from './calendar.ts'
import { type DayBook, dayBook, END_DAY, FIRST_DAY } from './day-book.ts'
import { type DayOff, daysOffOf } from './days-off.ts'
import { weekdayOf, type Zone } from './local-time.ts'
import { issue } from './messages.ts'
import { type Outcome, refused } from './outcome.ts'
import { type ClockPolicy, spansOf, WEEKDAYS } from './policy.ts'
import type { TermUnit } from './term.ts'
import { type Spans, type WorkTime, workTime } from './work-time.ts'

/** How a policy is read, where the policy leaves it open. */
export interface ScheduleOptions {
  /** Zone of the office, where it is not the policy's. */
  zone?: Zone
  /** Only decrees signed up to this day; all without it. */
  asOf?: LocalDate
  /** Refuses an answer that would be provisional. */
  strict?: boolean
}

/** A policy and its calendar, indexed once: ask it as often as you like. Immutable. */
export interface Schedule {
  policy: ClockPolicy
  zone: Zone
  strict: boolean
  /** Decrees it was made from, in the order they were signed. */
  decrees: readonly string[]
  workingDays: DayBook
  workTime: WorkTime
  /** What a clock of this unit, started at a local moment, counts along. */
  lineOf: (unit: TermUnit, start: number) => Line
  /** Why the office is closed on a day although its weekday has hours. */
  dayOff: (day: number) => DayOff | undefined
  /** Years from the one of the first day to the one of the last whose decree is not on file. */
  yearsMissing: (first: number, last: number) => number[]
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear()

const missingYears = (onFile: ReadonlySet<number>): Schedule['yearsMissing'] => {
  // Whole days of missing years before each day, so that the usual answer, none, is one subtraction.
  const missing = new Uint16Array(END_DAY - FIRST_DAY + 1)
  for (let day = FIRST_DAY; day < END_DAY; day++)
    missing[day - FIRST_DAY + 1] = Number(missing[day - FIRST_DAY]) + (onFile.has(yearOf(day)) ? 0 : 1)
  return (first, last) => {
    if (missing[last - FIRST_DAY + 1] === missing[first - FIRST_DAY]) return []
    const [from, to] = [yearOf(first), yearOf(last)]
    return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => !onFile.has(year))
  }
}

const NONE: Spans = []

/** Indexes a policy with its calendar. Refuses a policy that names another calendar. About 2 ms; keep the result. */
export const createSchedule = (
  policy: ClockPolicy,
  calendar: Calendar,
  { zone = policy.zone, asOf, strict = false }: ScheduleOptions = {},
): Outcome<Schedule> => {
  if (policy.calendar !== calendar.calendar)
    return refused(issue('clock.calendar-unknown', ['calendar'], { value: policy.calendar, known: calendar.calendar }))
  const { days, years, decrees } = daysOffOf(policy, calendar, asOf)
  const week = WEEKDAYS.map((name): Spans => spansOf(policy.officeHours[name] ?? []))
  const [opening, closing] = [week.map((spans) => spans[0]?.[0]), week.map((spans) => spans.at(-1)?.[1])]
  const hoursOf = (day: number) => week[weekdayOf(day)] ?? NONE
  const spansOn = (day: number) => (days.has(day) ? NONE : hoursOf(day))
  const workingDays = dayBook((day) => spansOn(day).length > 0, {
    opens: (day) => Number(opening[weekdayOf(day)]),
    closes: (day) => Number(closing[weekdayOf(day)]),
  })
  const time = workTime(spansOn)
  return {
    ok: true,
    value: {
      ...{ policy, zone, strict, decrees, workingDays },
      workTime: time,
      lineOf: linesOf(policy, workingDays, time),
      dayOff: (day) => (hoursOf(day).length > 0 ? days.get(day) : undefined),
      yearsMissing: missingYears(years),
    },
  }
}
