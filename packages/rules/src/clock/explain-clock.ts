import type { Instant, LocalDate, Text } from '@selaras/schemas'
import type { DayOff } from './days-off.ts'
import type { ClockEvent } from './event.ts'
import { DAY, dateOf, localOf, MINUTE } from './local-time.ts'
import type { Outcome } from './outcome.ts'
import { type Standing, standingOf } from './read-clock.ts'
import type { Stretch } from './run-clock.ts'
import type { Schedule } from './schedule.ts'
import type { ClockTerm } from './term.ts'

/** Why a day does not count: the weekday has no office hours, a day off by its kind, the day it starts on or is met on, or the clock was held. */
export type SkippedBecause = 'no-office-hours' | DayOff['kind'] | 'start-day' | 'met' | 'held'

/** One day of a clock, counted or skipped. */
export interface ClockDay {
  date: LocalDate
  /** Which day of the term it is, from 1; of a day counted in a term of days. */
  number?: number
  /** Minutes of the term spent on it; of a day counted in a term of hours. */
  minutes?: number
  skipped?: SkippedBecause
  /** Name of the day off. */
  name?: Text
  /** Number of the decree that closes the office. */
  decree?: string
  /** The decree of its year is not on file. */
  provisional?: true
}

interface Walk {
  schedule: Schedule
  term: ClockTerm
  standing: Standing
  /** Last local moment told of. */
  end: number
}

const isProvisional = ({ schedule, standing }: Walk, day: number) =>
  standing.provisional.length > 0 && schedule.yearsMissing(day, day).length > 0

const closedDay = ({ schedule }: Walk, day: number): Partial<ClockDay> | undefined => {
  if (schedule.workingDays.has(day)) return undefined
  const off = schedule.dayOff(day)
  if (!off) return { skipped: 'no-office-hours' }
  return { skipped: off.kind, name: off.name, ...(off.decree !== undefined && { decree: off.decree }) }
}

const covers = (ran: readonly Stretch[], moment: number) =>
  ran.some(({ from, to = Number.POSITIVE_INFINITY }) => from < moment && moment <= to)

const minutesOn = ({ schedule, term, standing, end }: Walk, day: number): number => {
  const until = term.unit === 'hours' ? (local: number) => local : schedule.workTime.until
  const clip = (local: number) => Math.min(Math.max(local, day * DAY), (day + 1) * DAY, end)
  const ran = standing.course.ran.reduce((sum, { from, to = end }) => sum + until(clip(to)) - until(clip(from)), 0)
  return Math.floor(ran / MINUTE)
}

const openDay = (walk: Walk, day: number, counted: number): Partial<ClockDay> => {
  const { axis, ran, start, metAt } = walk.standing.course
  if (!axis.mark) {
    const minutes = minutesOn(walk, day)
    return minutes > 0 ? { minutes } : { skipped: 'held' }
  }
  const mark = axis.mark(day)
  // Nothing up to the origin counts: that is the day the term starts on.
  if (day === Math.floor(start / DAY) && axis.measure(mark) === axis.origin) return { skipped: 'start-day' }
  if (metAt !== undefined && mark > metAt) return { skipped: 'met' }
  return covers(ran, mark) ? { number: counted + 1 } : { skipped: 'held' }
}

const daysOf = (walk: Walk): ClockDay[] => {
  const first = Math.floor(walk.standing.course.start / DAY)
  const last = Math.floor((walk.end - 1) / DAY)
  const working = walk.term.unit.startsWith('working')
  const days: ClockDay[] = []
  let counted = 0
  for (let day = first; day <= last; day++) {
    const closed = working ? closedDay(walk, day) : undefined
    const told = closed ?? openDay(walk, day, counted)
    counted = told.number ?? counted
    days.push({ date: dateOf(day), ...told, ...(working && isProvisional(walk, day) && { provisional: true }) })
  }
  return days
}

/**
 * Each day from the start to the due day (or to the day the term was met), counted or skipped, with the decree that says so.
 * Empty for a clock that has not started. As slow as the term is long: ask only when somebody reads it.
 */
export const explainClock = (
  schedule: Schedule,
  term: ClockTerm,
  events: readonly ClockEvent[],
  now: Instant,
): Outcome<ClockDay[]> => {
  const found = standingOf(schedule, term, events, localOf(Date.parse(now), schedule.zone))
  if (!found.ok) return found
  const { standing } = found.value
  if (!standing) return { ok: true, value: [] }
  const end = standing.course.metAt ?? standing.due
  return { ok: true, value: daysOf({ schedule, term, standing, end }) }
}
