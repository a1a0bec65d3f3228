import { isTrackingNumber, type TrackingNumber } from '@selaras/schemas'
import { parseMoment } from '../moment.ts'
import type { Status311 } from '../status.ts'
import type { Form } from './form.ts'
import { Refusal } from './refusal.ts'

/** Longest span of `requested_datetime`, days, and most requests of an answer (GET Service Requests, response volume). */
const MOST_DAYS = 90
export const MOST_REQUESTS = 1000
const MOST_CODES = 100
const SPAN = MOST_DAYS * 86_400_000

/** What `GET requests` asks for. */
export interface RequestQuery {
  /** Overrides all the others. A number that cannot be one of ours is left out. */
  ids?: TrackingNumber[]
  codes?: ReadonlySet<string>
  statuses?: ReadonlySet<Status311>
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  from: number
  until: number
}

const listed = (form: Form, name: string) =>
  form
    .one(name)
    ?.split(',')
    .map((each) => each.trim())
    .filter(Boolean)

const date = (form: Form, field: 'start_date' | 'end_date'): number | undefined => {
  const given = form.one(field)
  if (given === undefined) return undefined
  const at = parseMoment(given)
  if (at === undefined) throw new Refusal('date.invalid', { field, given: given.slice(0, 40) })
  return at
}

const spanOf = (form: Form, now: number) => {
  const start = date(form, 'start_date')
  const end = date(form, 'end_date')
  const until = end ?? (start === undefined ? now : Math.min(start + SPAN, Math.max(now, start)))
  const from = start ?? until - SPAN
  if (from > until || until - from > SPAN) throw new Refusal('date.span', { days: MOST_DAYS })
  // A requested_datetime is shown in whole seconds, so all of the last second belongs to the span.
  return { from, until: until + 999 }
}

const statusesIn = (form: Form) => {
  const statuses = listed(form, 'status')?.map((each) => each.toLowerCase())
  const unknown = statuses?.find((each) => each !== 'open' && each !== 'closed')
  if (unknown !== undefined) throw new Refusal('status.unknown', { given: unknown.slice(0, 32) })
  return statuses && new Set(statuses as Status311[])
}

/** Reads the query of `GET requests`. */
export const readQuery = (form: Form, now: number): RequestQuery => {
  const ids = listed(form, 'service_request_id')
  if (ids && ids.length > MOST_REQUESTS) throw new Refusal('ids.too-many', { most: MOST_REQUESTS })
  if (ids) return { ids: [...new Set(ids)].filter(isTrackingNumber), from: 0, until: now }
  const codes = listed(form, 'service_code')
  if (codes && codes.length > MOST_CODES) throw new Refusal('codes.too-many', { most: MOST_CODES })
  const statuses = statusesIn(form)
  return { ...spanOf(form, now), ...(codes && { codes: new Set(codes) }), ...(statuses && { statuses }) }
}
