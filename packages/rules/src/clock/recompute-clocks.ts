import type { Instant } from '@selaras/schemas'
import type { ClockEvent } from './event.ts'
import type { Outcome } from './outcome.ts'
import { readClock } from './read-clock.ts'
import type { Schedule } from './schedule.ts'
import type { ClockTerm } from './term.ts'

/** A clock that has not been met. */
export interface OpenClock {
  /** Whose it is, such as a tracking number. */
  id: string
  term: ClockTerm
  events: readonly ClockEvent[]
}

/** What a new decree changes for one clock: the record to keep. */
export interface RecomputedClock {
  id: string
  at: Instant
  due: { before: Instant; after: Instant }
  /** Years without a decree, before and after. */
  provisional: { before: number[]; after: number[] }
  /** Decrees the new schedule has and the old one had not. */
  decrees: string[]
}

/** Reads open clocks under the schedule before and after a decree, and answers those whose due moment or provisional mark changed. */
export const recomputeClocks = (
  clocks: Iterable<OpenClock>,
  before: Schedule,
  after: Schedule,
  now: Instant,
): Outcome<RecomputedClock[]> => {
  const decrees = after.decrees.filter((decree) => !before.decrees.includes(decree))
  const records: RecomputedClock[] = []
  for (const { id, term, events } of clocks) {
    const old = readClock(before, term, events, now)
    const next = readClock(after, term, events, now)
    if (!old.ok) return old
    if (!next.ok) return next
    const due = { before: old.value.due, after: next.value.due }
    if (due.before === undefined || due.after === undefined) continue
    const provisional = { before: old.value.provisional, after: next.value.provisional }
    if (due.before !== due.after || String(provisional.before) !== String(provisional.after))
      records.push({ id, at: now, due: { before: due.before, after: due.after }, provisional, decrees })
  }
  return { ok: true, value: records }
}
