import type { Instant, LocalDate } from '@selaras/schemas'
import { isInRange, missingBetween } from './due.ts'
import type { ClockEvent, IgnoredEvent } from './event.ts'
import { DAY, dateOf, instantIn, localOf, MINUTE } from './local-time.ts'
import { issue } from './messages.ts'
import { type Outcome, refused } from './outcome.ts'
import { type ClockRun, type Course, resumeAt, runClock } from './run-clock.ts'
import type { Schedule } from './schedule.ts'
import { type ClockTerm, formatTerm } from './term.ts'

/** How a clock stands at the moment asked: still counting or held, past due, or ended in time or late. */
export type ClockState = 'not-started' | 'running' | 'paused' | 'stopped' | 'overdue' | 'met' | 'met-late'

/** Time used or left. Minutes are those of office hours for a term in working days or hours, and of every hour otherwise. */
export interface Amount {
  /** Days counted; only of a term in days. */
  days?: number
  minutes: number
}

/** What a clock says at one moment. Instants carry the offset of the schedule's zone. */
export interface ClockReading {
  state: ClockState
  /** The term in its canonical form, extension included. */
  term: string
  startedAt?: Instant
  /** End of the term; of a paused clock, where it would lie if it resumed now. */
  due?: Instant
  /** Day the term ends on, in the zone. */
  dueDate?: LocalDate
  metAt?: Instant
  elapsed: Amount
  remaining: Amount
  /** Years whose decree is not on file; the answer is provisional where there are any. */
  provisional: number[]
  ignored: IgnoredEvent[]
}

/** A clock that has started, with what the whole answer and its explanation need. All times local. */
export interface Standing {
  run: ClockRun
  course: Course
  due: number
  /** Moment the reading stops at: now, or when the term was met. */
  at: number
  /** Whether it was paused then. */
  paused: boolean
  provisional: number[]
}

/** Runs the events and finds the due moment; without a course the clock is not started, or stopped. */
export const standingOf = (
  schedule: Schedule,
  term: ClockTerm,
  events: readonly ClockEvent[],
  now: number,
): Outcome<{ run: ClockRun; standing?: Standing }> => {
  const run = runClock(schedule, term, events, now)
  if (!run.course) return { ok: true, value: { run } }
  const at = run.course.metAt ?? now
  const paused = run.course.pausedAt !== undefined
  const course = resumeAt(run.course, at)
  const due = course.axis.reach(course.goal)
  if (![course.start, at, due].every(isInRange)) return refused(issue('clock.range', []))
  const missing = missingBetween(schedule, term, course.start, due)
  if (!missing.ok) return missing
  return { ok: true, value: { run, standing: { run, course, due, at, paused, provisional: missing.value } } }
}

const stateOf = ({ course, due, at, paused }: Standing): ClockState => {
  if (course.metAt !== undefined) return at > due ? 'met-late' : 'met'
  if (paused) return 'paused'
  return at > due ? 'overdue' : 'running'
}

const isWorking = ({ unit }: ClockTerm) => unit === 'working-days' || unit === 'working-hours'

/** Whole minutes between two local moments, of office hours or of every hour. */
const minutesBetween =
  ({ workTime }: Schedule, working: boolean) =>
  (from: number, to: number) =>
    working ? workTime.until(to) - workTime.until(from) : to - from

const amountsOf = (schedule: Schedule, { run: { term }, course, due, at }: Standing) => {
  const between = minutesBetween(schedule, isWorking(term))
  const ran = course.ran.reduce((sum, { from, to = at }) => sum + between(from, to), 0)
  const left = Math.max(0, between(at, due))
  const remaining = Math.max(0, course.goal - course.axis.measure(at))
  // An overdue term has used all its days, and no more.
  const used = term.count - remaining
  const inDays = course.axis.mark !== undefined
  return {
    elapsed: { ...(inDays && { days: used }), minutes: Math.floor(ran / MINUTE) },
    remaining: { ...(inDays && { days: remaining }), minutes: Math.floor(left / MINUTE) },
  }
}

const nothing = (term: ClockTerm): Amount => ({ ...(term.unit.endsWith('days') && { days: 0 }), minutes: 0 })

/** Nothing has been used; how many minutes the term will be is known only once it starts, except in hours. */
const whole = ({ count, unit }: ClockTerm): Amount =>
  unit.endsWith('days') ? { days: count, minutes: 0 } : { minutes: count * 60 }

const unstarted = ({ term, stopped, ignored }: ClockRun): ClockReading => ({
  state: stopped ? 'stopped' : 'not-started',
  term: formatTerm(term),
  elapsed: nothing(term),
  remaining: whole(term),
  provisional: [],
  ignored,
})

/**
 * Reads a clock: state, due moment, time used and left. Events come in the order of the log; one that is dated before the one
 * before it counts at the same moment, and what is dated after `now` is not looked at.
 * Problems: `clock.range`, and with a strict schedule `clock.year-missing`.
 */
export const readClock = (
  schedule: Schedule,
  term: ClockTerm,
  events: readonly ClockEvent[],
  now: Instant,
): Outcome<ClockReading> => {
  const found = standingOf(schedule, term, events, localOf(Date.parse(now), schedule.zone))
  if (!found.ok) return found
  const { run, standing } = found.value
  if (!standing) return { ok: true, value: unstarted(run) }
  const { course, due, provisional } = standing
  const write = (local: number) => instantIn(local, schedule.zone)
  const value: ClockReading = {
    state: stateOf(standing),
    term: formatTerm(run.term),
    startedAt: write(course.start),
    due: write(due),
    // What closes at 24:00 ends on the day it closes.
    dueDate: dateOf(Math.floor((due - 1) / DAY)),
    ...(course.metAt !== undefined && { metAt: write(course.metAt) }),
    ...amountsOf(schedule, standing),
    provisional,
    ignored: run.ignored,
  }
  return { ok: true, value }
}
