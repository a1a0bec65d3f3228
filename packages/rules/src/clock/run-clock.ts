import { type Axis, axisOf } from './axis.ts'
import type { ClockEvent, ClockEventType, IgnoredBecause, IgnoredEvent } from './event.ts'
import { localOf } from './local-time.ts'
import type { Schedule } from './schedule.ts'
import { type ClockTerm, parseTerm } from './term.ts'

/** A stretch of local time in which the clock ran; without an end it still does. */
export interface Stretch {
  from: number
  to?: number
}

/** Where a clock that has started stands on its axis. */
export interface Course {
  start: number
  axis: Axis
  /** Measure at which the term is used up. */
  goal: number
  ran: Stretch[]
  pausedAt?: number
  metAt?: number
}

/** A clock after its events. */
export interface ClockRun {
  term: ClockTerm
  extended: boolean
  /** Whether it was ever stopped; without a course, it still is. */
  stopped: boolean
  course?: Course
  ignored: IgnoredEvent[]
}

interface Step {
  schedule: Schedule
  at: number
  event: ClockEvent
}

const startCourse = (run: ClockRun, { schedule, at }: Step): void => {
  const axis = axisOf(schedule, run.term.unit, at)
  run.course = { start: at, axis, goal: axis.origin + run.term.count * axis.unit, ran: [{ from: at }] }
}

/** Clause 5: a pause moves the goal by what the axis grew while it lasted. */
export const resumeAt = (course: Course, at: number): Course => {
  const { pausedAt, ...rest } = course
  if (pausedAt === undefined) return course
  const goal = course.goal + course.axis.measure(at) - course.axis.measure(pausedAt)
  return { ...rest, goal, ran: [...course.ran, { from: at }] }
}

const pause = (run: ClockRun, { at }: Step): IgnoredBecause | undefined => {
  const { course } = run
  if (!course || course.pausedAt !== undefined) return 'not-running'
  if (at >= course.axis.reach(course.goal)) return 'already-due'
  course.pausedAt = at
  // It ran until now: a course that is not paused ends with an open stretch.
  ;(course.ran.at(-1) as Stretch).to = at
  return undefined
}

const resume = (run: ClockRun, { at }: Step): IgnoredBecause | undefined => {
  if (run.course?.pausedAt === undefined) return 'not-paused'
  run.course = resumeAt(run.course, at)
  return undefined
}

const stop = (run: ClockRun): IgnoredBecause | undefined => {
  if (!run.course) return 'not-started'
  delete run.course
  run.stopped = true
  return undefined
}

const extend = (run: ClockRun, { event }: Step): IgnoredBecause | undefined => {
  if (run.extended) return 'already-extended'
  const added = parseTerm(event.term ?? '')
  if (!added.ok) return 'extension-unreadable'
  if (added.value.unit !== run.term.unit) return 'extension-unit'
  run.extended = true
  run.term = { ...run.term, count: run.term.count + added.value.count }
  if (run.course) run.course.goal += added.value.count * run.course.axis.unit
  return undefined
}

const meet = ({ course }: ClockRun, { at }: Step): IgnoredBecause | undefined => {
  if (!course) return 'not-started'
  course.metAt = at
  return undefined
}

const start = (run: ClockRun, step: Step): IgnoredBecause | undefined => {
  if (run.course || run.stopped) return 'already-started'
  startCourse(run, step)
  return undefined
}

const restart = (run: ClockRun, step: Step): undefined => {
  startCourse(run, step)
}

const steps: Readonly<Record<ClockEventType, (run: ClockRun, step: Step) => IgnoredBecause | undefined>> = {
  ...{ started: start, paused: pause, resumed: resume },
  ...{ stopped: stop, restarted: restart, extended: extend, met: meet },
}

/** A clock after its events, up to `now` (local): every event either counts or is listed with why it does not. */
export const runClock = (schedule: Schedule, term: ClockTerm, events: readonly ClockEvent[], now: number): ClockRun => {
  const run: ClockRun = { term, extended: false, stopped: false, ignored: [] }
  let latest = Number.NEGATIVE_INFINITY
  for (const [index, event] of events.entries()) {
    latest = Math.max(latest, localOf(Date.parse(event.at), schedule.zone))
    if (latest > now) break
    const met = run.course?.metAt !== undefined
    const because = met ? 'already-met' : steps[event.type](run, { schedule, at: latest, event })
    if (because) run.ignored.push({ event: index, because })
  }
  return run
}
