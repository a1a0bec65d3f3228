import type { Calendar } from '../calendar.ts'
import type { ClockEvent } from '../event.ts'
import type { ClockPolicy } from '../policy.ts'
import { parseTerm } from '../term.ts'

/**
 * Clauses 2 to 6 of specs/calendars/clock.md as a simulation, minute by minute, that shares no arithmetic with the library:
 * slow, and simple enough to be believed. Whole minutes only.
 */
export interface Question {
  policy: ClockPolicy
  calendar: Calendar
  zone?: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  asOf?: string
  term: string
  events: readonly ClockEvent[]
  now: string
}

const OFFSETS = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' }
const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const EVERY_DAY = ['00:00-24:00']

const minuteOf = (time: string) => {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Days off by date, and the years with a decree. */
const closures = ({ policy, calendar, asOf = '9999-12-31' }: Question) => {
  const decrees = calendar.years.flatMap(({ year, decrees }) => decrees.map((decree) => ({ year, ...decree })))
  const inForce = decrees.filter(({ signed }) => signed <= asOf)
  const years = new Set(inForce.map(({ year }) => String(year)))
  const off = new Set<string>()
  for (const { adds, removes } of inForce) {
    for (const date of removes) off.delete(date)
    for (const { date } of adds) off.add(date)
  }
  for (const { date } of policy.days) off.add(date)
  const fixed = new Set(calendar.fixed.map(({ day }) => day))
  return { years, isOff: (date: string) => off.has(date) || (!years.has(date.slice(0, 4)) && fixed.has(date.slice(5))) }
}

interface Minute {
  /** Instant this minute ends at, in minutes since 1970 UTC. */
  at: number
  /** Day and minute of the day it ends at, on the zone's clock; 24:00 belongs to the day. */
  date: string
  ofDay: number
  spans: readonly string[]
}

const createWalk = (question: Question, unit: string) => {
  const zone = question.zone ?? question.policy.zone
  const hours = Number(OFFSETS[zone].slice(1, 3))
  const { isOff, years } = closures(question)
  const spansByDate = new Map<string, readonly string[]>()
  const spansOf = (date: string) => {
    const weekday = NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday'
    return isOff(date) ? [] : (question.policy.officeHours[weekday] ?? [])
  }
  /** The minute that ends at an instant. */
  const minute = (at: number): Minute => {
    const start = at - 1 + hours * 60
    const date = new Date(Math.floor(start / 1440) * 86_400_000).toISOString().slice(0, 10)
    const spans = spansByDate.get(date) ?? (unit === 'calendar-days' ? EVERY_DAY : spansOf(date))
    spansByDate.set(date, spans)
    return { at, date, ofDay: (start % 1440) + 1, spans }
  }
  return {
    minute,
    years,
    write: (at: number) => `${new Date((at + hours * 60) * 60_000).toISOString().slice(0, 19)}${OFFSETS[zone]}`,
  }
}

const isOpen = ({ spans, ofDay }: Minute) =>
  spans.some((span) => {
    const [open = '', close = ''] = span.split('-')
    return ofDay > minuteOf(open) && ofDay <= minuteOf(close)
  })

/** Whether the end of this minute is the mark of its day. */
const isMark = ({ spans, ofDay }: Minute, endsAt: string, startOfDay: number) => {
  if (spans.length === 0) return false
  const [open = ''] = (spans[0] ?? '').split('-')
  const [, close = ''] = (spans.at(-1) ?? '').split('-')
  const wanted = endsAt === 'close' ? minuteOf(close) : Math.min(Math.max(startOfDay, minuteOf(open)), minuteOf(close))
  return ofDay === wanted
}

interface Clock {
  state: 'not-started' | 'running' | 'paused' | 'stopped' | 'met'
  count: number
  extended: boolean
  startDate: string
  startOfDay: number
  /** Moments at which one more unit was used up since the last start. */
  used: number[]
  minutes: number
  metAt?: number
}

const simulator = (question: Question) => {
  const parsed = parseTerm(question.term)
  if (!parsed.ok) throw new Error(question.term)
  const { unit, count } = parsed.value
  const walk = createWalk(question, unit)
  const clock: Clock = {
    state: 'not-started',
    count,
    extended: false,
    startDate: '',
    startOfDay: 0,
    used: [],
    minutes: 0,
  }
  const total = () => clock.count * (unit.endsWith('days') ? 1 : 60)
  const working = unit.startsWith('working')
  const countsNow = (minute: Minute) => {
    if (unit === 'hours') return true
    if (unit === 'working-hours') return isOpen(minute)
    const isStartDay = minute.date === clock.startDate
    return (
      !(isStartDay && question.policy.startDay === 'skip') && isMark(minute, question.policy.endsAt, clock.startOfDay)
    )
  }
  const tick = (minute: Minute) => {
    if (clock.state !== 'running') return
    if (!working || isOpen(minute)) clock.minutes += 1
    if (countsNow(minute)) clock.used.push(minute.at)
  }
  const begin = (at: number): undefined => {
    // The day a moment belongs to is the one its next minute lies in; its time of day, too.
    const next = walk.minute(at + 1)
    Object.assign(clock, { state: 'running', startDate: next.date, startOfDay: next.ofDay - 1, used: [], minutes: 0 })
  }
  return { clock, tick, begin, total, walk, unit, working }
}

type Simulation = ReturnType<typeof simulator>

const extend = ({ clock, unit }: Simulation, term = ''): string | undefined => {
  if (clock.extended) return 'already-extended'
  const added = parseTerm(term)
  if (!added.ok) return 'extension-unreadable'
  if (added.value.unit !== unit) return 'extension-unit'
  clock.extended = true
  clock.count += added.value.count
  return undefined
}

/** What an event does at a moment, or why it does nothing. */
const apply = (simulation: Simulation, { type, term }: ClockEvent, at: number): string | undefined => {
  const { clock, begin, total } = simulation
  if (clock.state === 'met') return 'already-met'
  const counting = clock.state === 'running' || clock.state === 'paused'
  if (type === 'started') return clock.state === 'not-started' ? begin(at) : 'already-started'
  if (type === 'restarted') return begin(at)
  if (type === 'extended') return extend(simulation, term)
  if (type === 'paused') {
    if (clock.state !== 'running') return 'not-running'
    if (clock.used.length >= total()) return 'already-due'
    clock.state = 'paused'
  } else if (type === 'resumed') {
    if (clock.state !== 'paused') return 'not-paused'
    clock.state = 'running'
  } else {
    if (!counting) return 'not-started'
    clock.state = type
    if (type === 'met') clock.metAt = at
  }
  return undefined
}

const minutesSince1970 = (instant: string) => Date.parse(instant) / 60_000

/** Runs the clock to its due moment from where it stands, as if it resumed there. */
const runOut = ({ clock, tick, total, walk, working }: Simulation, from: number) => {
  let left = 0
  let at = from
  clock.state = 'running'
  while (clock.used.length < total()) {
    at += 1
    const minute = walk.minute(at)
    if (!working || isOpen(minute)) left += 1
    tick(minute)
  }
  return { left, due: clock.used[total() - 1] ?? 0 }
}

/** The whole answer, as the vectors write it. */
export const ask = (question: Question) => {
  const simulation = simulator(question)
  const { clock, tick, total, walk, unit, working } = simulation
  const now = minutesSince1970(question.now)
  const ignored: { event: number; because: string }[] = []
  let at = minutesSince1970(question.events[0]?.at ?? question.now)
  for (const [event, one] of question.events.entries()) {
    const moment = minutesSince1970(one.at)
    if (moment > now) break
    while (at < moment) tick(walk.minute(++at))
    const because = apply(simulation, one, at)
    if (because) ignored.push({ event, because })
  }
  while (at < now && clock.state !== 'met') tick(walk.minute(++at))
  const { state, count, metAt } = clock
  const inDays = unit.endsWith('days')
  const written = `${count} ${unit.replace('-', ' ').slice(0, count === 1 ? -1 : undefined)}`
  if (state === 'not-started' || state === 'stopped')
    return {
      ...{ state, term: written, elapsed: { ...(inDays && { days: 0 }), minutes: 0 } },
      remaining: inDays ? { days: count, minutes: 0 } : { minutes: count * 60 },
      ...{ provisional: [], ignored },
    }
  const moment = metAt ?? now
  const [minutes, usedUp] = [clock.minutes, Math.min(clock.used.length, total())]
  const started = clock.startDate
  const { left, due } = runOut(simulation, moment)
  const late = moment > due
  const dueDate = walk.minute(due).date
  const years = Array.from(
    { length: Number(dueDate.slice(0, 4)) - Number(started.slice(0, 4)) + 1 },
    (_, n) => Number(started.slice(0, 4)) + n,
  )
  return {
    state: state === 'met' ? (late ? 'met-late' : 'met') : state === 'paused' ? state : late ? 'overdue' : 'running',
    ...{ term: written, due: walk.write(due), dueDate },
    elapsed: { ...(inDays && { days: usedUp }), minutes },
    remaining: { ...(inDays && { days: count - usedUp }), minutes: late ? 0 : left },
    provisional: working ? years.filter((year) => !walk.years.has(String(year))) : [],
    ignored,
  }
}
