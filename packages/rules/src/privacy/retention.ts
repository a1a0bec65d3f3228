import { type Instant, parseInstant } from '@selaras/schemas'
import * as z from 'zod'

const code = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/)
  .max(64)

/** How long records of a kind are kept once they rest in a status, and on what basis. */
const RetentionTerm = z.strictObject({
  id: code,
  /** Kind of record, such as `complaint`. */
  kind: code,
  /** Statuses in which the term runs; a record in any other is kept. */
  status: z.array(code).min(1).max(50),
  /** Hours are 60 minutes each; days, months and years are those of the calendar. */
  keep: z.strictObject({ count: z.int().min(1).max(36_500), unit: z.enum(['hours', 'days', 'months', 'years']) }),
  /** Erase it, or keep it without the people. */
  action: z.enum(['erase', 'anonymise']),
  /** Law or decision behind the term. */
  basis: z.string().min(1).max(500),
})
export type RetentionTerm = z.infer<typeof RetentionTerm>

/** Retention (*jadwal retensi*) of a participant, as data; of several terms that fit a record, the first counts. */
export const RetentionPolicy = z.strictObject({
  id: code,
  /** Hours from UTC of the place whose calendar counts. */
  offset: z.enum(['+07:00', '+08:00', '+09:00']),
  terms: z.array(RetentionTerm).min(1).max(200),
})
export type RetentionPolicy = z.infer<typeof RetentionPolicy>

/** A record that may be due. */
export interface RetainedRecord {
  id: string
  kind: string
  status: string
  /** When it took this status. */
  since: string
}

/** What the policy says of one record: when it may go, and how. */
export interface RetentionVerdict {
  id: string
  /** Absent where no term fits: the record is kept. */
  term?: string
  action?: RetentionTerm['action']
  /** First moment it may go. */
  dueAt?: Instant
  due: boolean
}

const HOUR = 3_600_000

const millisecondsOf = (instant: string, name: string): number => {
  const parsed = parseInstant(instant)
  if (!parsed.ok) throw new TypeError(`[rules] ${name} must be an instant, not "${instant}".`)
  return parsed.value.epochMilliseconds
}

/** The same day of a later month, or the last one where that month is shorter. */
const addMonths = (day: Date, months: number): Date => {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(first.setUTCDate(Math.min(day.getUTCDate(), last)))
}

/** Midnight that ends the last day a record is kept, in milliseconds as if the place were on UTC. */
const lastMidnight = (local: Date, { count, unit }: RetentionTerm['keep']): number => {
  const end =
    unit === 'days'
      ? new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + count))
      : addMonths(local, unit === 'years' ? count * 12 : count)
  return Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), end.getUTCDate() + 1)
}

const dueAt = (since: number, keep: RetentionTerm['keep'], offset: number): number =>
  keep.unit === 'hours' ? since + keep.count * HOUR : lastMidnight(new Date(since + offset), keep) - offset

const written = (epoch: number, zone: string, offset: number) =>
  new Date(epoch + offset).toISOString().replace('Z', zone) as Instant

/**
 * What of these records is due at an instant. A term in days, months or years is over at the end of its last day;
 * the day it starts on does not count. Throws a TypeError on an instant that is none.
 */
export const dueForErasure = (
  { offset: zone, terms }: RetentionPolicy,
  records: readonly RetainedRecord[],
  now: string,
): RetentionVerdict[] => {
  const moment = millisecondsOf(now, 'now')
  const offset = Number(zone.slice(1, 3)) * HOUR
  return records.map(({ id, kind, status, since }) => {
    const term = terms.find((one) => one.kind === kind && one.status.includes(status))
    if (!term) return { id, due: false }
    const due = dueAt(millisecondsOf(since, 'since'), term.keep, offset)
    return { id, term: term.id, action: term.action, dueAt: written(due, zone, offset), due: due <= moment }
  })
}
