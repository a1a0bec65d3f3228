// Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), as cities answer it: every field may be absent, in another type,
// or new. Field names as in the specification.
import { list, number, object, type Read, type Reader, text } from '@selaras/adapter'
import { moment } from './moment.ts'

/** Declared as `true` or `false`. */
const flag: Reader<boolean> = (value, pointer, notes) => {
  if (typeof value === 'boolean' || value === undefined || value === null) return value ?? undefined
  const said = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : ''
  const known = /^(?:true|1|yes|false|0|no)$/.test(said)
  notes.repairs.push({ pointer, repair: known ? 'text-for-boolean' : 'unreadable-left-out' })
  return known ? /^(?:true|1|yes)$/.test(said) : undefined
}

/** Some cities keep the names of the XML elements around a JSON list, one or two of them. */
const unwrapped =
  <Value>(names: readonly string[], inner: Reader<Value>): Reader<Value> =>
  (value, pointer, notes) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return inner(value, pointer, notes)
    const [key, ...others] = Object.keys(value)
    if (key === undefined || others.length > 0 || !names.includes(key)) return inner(value, pointer, notes)
    notes.repairs.push({ pointer, repair: 'wrapped-list' })
    return unwrapped(names, inner)((value as Record<string, unknown>)[key], `${pointer}/${key}`, notes)
  }

/** Answer to `GET services`. */
export const ServiceList = unwrapped(
  ['services', 'service'],
  list(
    object({
      service_code: text,
      service_name: text,
      description: text,
      metadata: flag,
      /** `realtime`, `batch` or `blackbox`. */
      type: text,
      keywords: text,
      group: text,
    }),
  ),
)
export type ServiceType = Read<typeof ServiceList>[number]

const Attribute = object({
  /** False: nothing is asked, the description informs. */
  variable: flag,
  code: text,
  /** `string`, `number`, `datetime`, `text`, `singlevaluelist` or `multivaluelist`. */
  datatype: text,
  required: flag,
  datatype_description: text,
  order: number,
  description: text,
  values: list(object({ key: text, name: text })),
})

/** Answer to `GET services/{service_code}`. */
export const ServiceDefinition = unwrapped(
  ['service_definition'],
  object({ service_code: text, attributes: unwrapped(['attribute'], list(Attribute)) }),
)
export type ServiceDefinition = Read<typeof ServiceDefinition>

/** Answer to `GET requests` and `GET requests/{service_request_id}`. */
export const RequestList = (zone: string) =>
  unwrapped(
    ['service_requests', 'requests', 'request'],
    list(
      object({
        service_request_id: text,
        /** `open` or `closed`; some cities have more. */
        status: text,
        status_notes: text,
        service_name: text,
        service_code: text,
        description: text,
        agency_responsible: text,
        service_notice: text,
        requested_datetime: moment(zone),
        updated_datetime: moment(zone),
        expected_datetime: moment(zone),
        address: text,
        address_id: text,
        zipcode: text,
        lat: number,
        long: number,
        media_url: text,
      }),
    ),
  )
export type Request311 = Read<ReturnType<typeof RequestList>>[number]

/** Answer to `POST requests` and `GET tokens/{token}`. */
export const ReceiptList = unwrapped(
  ['service_requests', 'requests', 'request'],
  list(object({ service_request_id: text, token: text, service_notice: text, account_id: text })),
)
export type Receipt311 = Read<typeof ReceiptList>[number]

/** An error document, which some cities send under HTTP 200. */
export const ErrorList = unwrapped(['errors', 'error'], list(object({ code: text, description: text })))

/** Answer to `GET discovery`. */
export const Discovery = unwrapped(
  ['discovery'],
  object({
    changeset: text,
    contact: text,
    key_service: text,
    endpoints: list(object({ specification: text, url: text, changeset: text, type: text, formats: list(text) })),
  }),
)
export type Discovery = Read<typeof Discovery>
