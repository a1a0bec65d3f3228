import type { Entry, Instant } from '@selaras/schemas'
import { changesTerm, clockEventsOf, clocksFor, type Dependency } from './case-clock.ts'
import type { Outcome } from './outcome.ts'
import type { ClockRule } from './policy.ts'
import { type ClockReading, readClock } from './read-clock.ts'
import type { Schedule } from './schedule.ts'
import { type ClockTerm, parseTerm } from './term.ts'

/** A term that ran out before anybody met it. */
export interface ExpiredTerm {
  /** Policy and clock, parted by a dot: `licensing.decision`. */
  id: string
  rule: ClockRule
  reading: ClockReading & { due: Instant }
}

/** How the terms of a case stand at one moment. */
export interface CaseTerms {
  /** Those that ran out and ask for something, and whose end the log does not hold yet. */
  expired: ExpiredTerm[]
  /** How many are past their end and not met, whatever the log says of it. */
  overdue: number
  /** When the next of those that run ends; nothing while none runs. */
  next?: Instant
}

/** Whether the log says that this end of a term was reached: not when it was extended or begun anew since. */
const isNoted = ({ id, rule, reading }: ExpiredTerm, log: readonly Entry[]): boolean => {
  const at = log.findLastIndex(({ type, data }) => type === `${rule.kind}.clock-expired` && data.rule === id)
  const noted = log[at]
  if (!noted) return false
  return String(noted.data.due) === reading.due || !log.slice(at).some(({ type }) => changesTerm(rule, type))
}

const isOverdue = (reading: ClockReading): reading is ExpiredTerm['reading'] =>
  reading.state === 'overdue' && reading.due !== undefined

const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>(
    (first, instant) => (first && Date.parse(first) <= Date.parse(instant) ? first : instant),
    undefined,
  )

/**
 * Reads every clock that policies keep for a case, from its log and those of the cases it depends on: what ran out, and
 * when to look again. Problems: those of `readClock`.
 */
export const readTerms = (
  schedules: readonly Schedule[],
  log: readonly Entry[],
  dependencies: readonly Dependency[],
  now: Instant,
): Outcome<CaseTerms> => {
  const overdue: ExpiredTerm[] = []
  const running: Instant[] = []
  for (const schedule of schedules)
    for (const rule of clocksFor(schedule.policy, log)) {
      // A policy that was read holds no term that cannot be.
      const { value: term } = parseTerm(rule.term) as { value: ClockTerm }
      const read = readClock(schedule, term, clockEventsOf(rule, log, dependencies), now)
      if (!read.ok) return read
      const { value: reading } = read
      if (isOverdue(reading)) overdue.push({ id: `${schedule.policy.id}.${rule.id}`, rule, reading })
      else if (reading.state === 'running' && reading.due) running.push(reading.due)
    }
  const expired = overdue.filter((one) => one.rule.expiry !== 'nothing' && !isNoted(one, log))
  const next = earliest(running)
  return { ok: true, value: { expired, overdue: overdue.length, ...(next && { next }) } }
}
