// Translation in both directions, pure: no clock, no network.
import { AdapterError, type Change, type Repair } from '@selaras/adapter'
import type { Complaint, Text, TrackingNumber } from '@selaras/schemas'
import { toDescription } from './describe.ts'
import { type Language, say } from './messages.ts'
import { isDeclared, wishOf } from './status.ts'
import { texts } from './texts.ts'
import type { Request311, ServiceDefinition } from './upstream.ts'

/** Answers to the questions of a service definition, by the code of the question. */
export type Attributes = Readonly<Record<string, string | readonly string[]>>

export interface FormOptions {
  serviceCode: string
  /** Last line of the description. */
  reference: string
  attributes: Attributes
  /** Whether the reporter's name, e-mail and telephone go along; of an anonymous complaint nothing ever does. */
  shareReporter: boolean
}

const refuse = (words: Text) => new AdapterError(words, { adapter: 'open311', code: 'caller' })

const reporterOf = ({ reporter, anonymous }: Complaint): [string, string | undefined][] => {
  if (anonymous || !reporter) return []
  const [first, ...others] = reporter.identity.name.trim().split(/\s+/)
  return [
    ['first_name', first],
    ['last_name', others.join(' ')],
    ['email', reporter.email],
    ['phone', reporter.phone],
  ]
}

/** Body of `POST requests`. Raises `AdapterError` `caller` when the complaint says no place a city can find. */
export const toForm = (complaint: Complaint, options: FormOptions): URLSearchParams => {
  const { place = {}, attachments = [] } = complaint
  const hasPoint = place.latitude !== undefined && place.longitude !== undefined
  if (!hasPoint && !place.address) throw refuse(texts.noPlace)
  const fields: [string, string | undefined][] = [
    ['service_code', options.serviceCode],
    ['lat', hasPoint ? String(place.latitude) : undefined],
    ['long', hasPoint ? String(place.longitude) : undefined],
    ['address_string', place.address],
    ['description', toDescription(complaint.title, complaint.description, options.reference)],
    ['media_url', attachments.find(({ url }) => url)?.url],
    ...(options.shareReporter ? reporterOf(complaint) : []),
  ]
  const form = new URLSearchParams()
  for (const [name, value] of fields) if (value) form.append(name, value)
  for (const [code, answer] of Object.entries(options.attributes)) {
    if (typeof answer === 'string') form.append(`attribute[${code}]`, answer)
    else for (const each of answer) form.append(`attribute[${code}][]`, each)
  }
  return form
}

/** Raises `AdapterError` `caller` with the number of the first question that must be answered and is not. */
export const checkAttributes = (definition: ServiceDefinition, attributes: Attributes): void => {
  const missing = (definition.attributes ?? []).findIndex(
    ({ code, required, variable }) => required && variable !== false && code && !attributes[code]?.length,
  )
  if (missing >= 0) throw refuse(texts.question(missing + 1))
}

/** A request of a city that is one of our cases. */
export interface Followed {
  case: TrackingNumber
  request: Request311
}

/** A change, and when the city says it was made. */
export interface Dated {
  change: Change
  at: number | undefined
}

const commandOf = (request: Request311, language: Language): Change['command'] | undefined => {
  const { service_request_id = '', status = '', status_notes } = request
  const values = { request: service_request_id, status }
  const note = status_notes?.trim().slice(0, 2000) || undefined
  const wish = wishOf(status)
  if (wish === 'respond')
    return {
      kind: 'complaint',
      name: 'respond',
      data: { text: status_notes?.trim().slice(0, 5000) || say('answer.closed', language, values) },
    }
  if (wish === 'redirect')
    return {
      kind: 'complaint',
      name: 'redirect',
      data: { reason: note ?? say('answer.not-responsible', language, values) },
    }
  return wish === 'start' ? { kind: 'complaint', name: 'start', data: note ? { note } : {} } : undefined
}

/** What a request wishes to change in our case; nothing while it is open. Odd states are repaired, or noted as unknown. */
export const toChange = ({ case: id, request }: Followed, language: Language): { dated?: Dated; repairs: Repair[] } => {
  const { service_request_id = '', status, updated_datetime, requested_datetime } = request
  const pointer = `/${service_request_id}/status`
  if (status === undefined) return { repairs: [{ pointer, repair: 'status-missing' }] }
  const repair = wishOf(status) === undefined ? 'status-unknown' : 'status-extended'
  const repairs = isDeclared(status) ? [] : [{ pointer, repair }]
  const command = commandOf(request, language)
  if (!command) return { repairs }
  const at = updated_datetime ?? requested_datetime
  const key = [service_request_id, status, at ?? ''].join(':')
  return { dated: { change: { key, about: { case: id }, command }, at }, repairs }
}
