// Calls a city. The only file of the calling direction that talks to the world, and only through the context.
import {
  type AdapterContext,
  AdapterError,
  checkOptions,
  isAdapterError,
  parseBaseUrl,
  type Reader,
  type Reading,
  read,
  requestText,
  reveal,
  type Secret,
  upstreamCode,
} from '@selaras/adapter'
import type { Text } from '@selaras/schemas'
import * as z from 'zod'
import { writeMoment } from './moment.ts'
import { texts } from './texts.ts'
import {
  Discovery,
  ErrorList,
  type Receipt311,
  ReceiptList,
  type Request311,
  RequestList,
  ServiceDefinition,
  ServiceList,
  type ServiceType,
} from './upstream.ts'
import { fromXml } from './xml.ts'

export interface CityOptions {
  /** The endpoint, as the city's discovery document gives it, without the name of a resource. */
  baseUrl: string
  /** Key to submit with, or what gives it. Sent in the body of `POST requests` only, never in an address. */
  apiKey?: Secret
  /** Sent as `jurisdiction_id`; needed where one endpoint serves several. */
  jurisdiction?: string
  /** `xml` where the city has no JSON. `json` when left out. */
  format?: 'json' | 'xml'
  /** Offset of dates in which the city names none. `+07:00` when left out. */
  zone?: string
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

const secret = z.union([z.string().min(1), z.custom<() => string>((value) => typeof value === 'function')])
export const cityOptions = {
  baseUrl: z.string(),
  apiKey: secret.optional(),
  jurisdiction: z.string().min(1).optional(),
  format: z.enum(['json', 'xml']).default('json'),
  zone: z
    .string()
    .regex(/^(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/, 'not an offset like +07:00')
    .default('+07:00'),
  allowPrivate: z.boolean().default(false),
  timeout: z.int().min(1).default(10_000),
}
const Options = z.strictObject(cityOptions)

/** A span of `requested_datetime`, milliseconds since 1970-01-01T00:00:00Z, of at most 90 days. */
export interface Span {
  from: number
  until: number
}

/** What an Open311 city can be asked. Each call raises `AdapterError` when the city does not serve. */
export interface City {
  discovery: (context: AdapterContext) => Promise<Reading<Discovery>>
  services: (context: AdapterContext) => Promise<Reading<ServiceType[]>>
  definition: (code: string, context: AdapterContext) => Promise<Reading<ServiceDefinition>>
  /** At most 1,000 requests: the city says no more at once. */
  requests: (span: Span, context: AdapterContext) => Promise<Reading<Request311[]>>
  request: (id: string, context: AdapterContext) => Promise<Reading<Request311 | undefined>>
  submit: (form: URLSearchParams, context: AdapterContext) => Promise<Reading<Receipt311>>
  /** What became of a token; no `service_request_id` while there is none. */
  token: (token: string, context: AdapterContext) => Promise<Reading<Receipt311>>
}

const ADAPTER = 'open311'
const fail = (words: Text, code: AdapterError['code'], upstream?: string) =>
  new AdapterError(words, { adapter: ADAPTER, code, ...(upstream && { upstream }) })

/** The document of an answer. Cities that ignore the ending of the address answer the other format; both are read. */
export const documentIn = (body: string, format: 'json' | 'xml'): { document: unknown; isOther: boolean } => {
  const trimmed = body.replace(/^\uFEFF/, '').trim()
  const isXml = trimmed.startsWith('<')
  const refused = () => fail(texts.not311, 'transient', 'NOT_311')
  try {
    const document: unknown = isXml ? fromXml(trimmed) : JSON.parse(trimmed)
    if (document !== undefined) return { document, isOther: isXml !== (format === 'xml') }
  } catch {
    // The error quotes the answer, which may be personal.
  }
  throw refused()
}

const codeFor = (code: string): AdapterError['code'] => {
  if (code === '429') return 'quota'
  if (/^(?:401|403|404)$/.test(code)) return 'configuration'
  return code.startsWith('4') ? 'caller' : 'transient'
}

/** Raises what an error document says, whatever HTTP status it came under. Its description may be personal: not kept. */
const refuseErrors = (document: unknown) => {
  const first = read(ErrorList, Array.isArray(document) ? document.slice(0, 1) : document).value?.[0]
  if (first?.code === undefined || first.description === undefined) return
  throw fail(texts.refuses(upstreamCode(first.code)), codeFor(first.code), upstreamCode(first.code))
}

const segment = (id: string) => encodeURIComponent(id).replace(/^\.+$/, '')

const receiptIn = ({ value, ...notes }: Reading<Receipt311[]>): Reading<Receipt311> => {
  if (!value[0]) throw fail(texts.noReceipt, 'transient', 'EMPTY')
  return { value: value[0], ...notes }
}

type Checked = z.output<typeof Options>
type Ask = <Value>(
  path: string,
  reader: Reader<Value>,
  context: AdapterContext,
  sent?: { query?: Record<string, string>; body?: URLSearchParams },
) => Promise<Reading<Value>>

/** Asks, and reads what is answered in either format. */
const askingOf = ({ baseUrl, format, timeout, jurisdiction, allowPrivate }: Checked): Ask => {
  const base = parseBaseUrl(ADAPTER, baseUrl, { allowPrivate })
  const place: Record<string, string> = jurisdiction === undefined ? {} : { jurisdiction_id: jurisdiction }
  const headers = { accept: format === 'xml' ? 'text/xml' : 'application/json' }
  return async (path, reader, context, { query = {}, body } = {}) => {
    const request = { adapter: ADAPTER, base, path: `${path}.${format}`, timeout, headers }
    const sent = body ? { body } : { query: { ...place, ...query } }
    const { document, isOther } = documentIn(await requestText({ ...request, ...sent }, context), format)
    refuseErrors(document)
    const { value, repairs, unknown } = read(reader, document)
    if (value === undefined) throw fail(texts.otherDocument, 'transient', 'OTHER')
    const other = isOther ? [{ pointer: '', repair: format === 'json' ? 'xml-for-json' : 'json-for-xml' }] : []
    return { value, repairs: [...other, ...repairs], unknown }
  }
}

/** The form with what every form has. */
const signed = async ({ apiKey, jurisdiction }: Checked, form: URLSearchParams): Promise<URLSearchParams> => {
  const body = new URLSearchParams()
  if (apiKey !== undefined) body.append('api_key', await reveal(ADAPTER, 'apiKey', apiKey as Secret))
  if (jurisdiction !== undefined) body.append('jurisdiction_id', jurisdiction)
  for (const [name, value] of form) body.append(name, value)
  return body
}

/** An Open311 city, by its endpoint. Raises `AdapterError` `configuration` when an option is wrong. */
export const open311City = (options: CityOptions): City => {
  const checked = checkOptions(ADAPTER, Options, options)
  const ask = askingOf(checked)
  const Requests = RequestList(checked.zone)
  return {
    discovery: (context) => ask('discovery', Discovery, context),
    services: (context) => ask('services', ServiceList, context),
    definition: (code, context) => ask(`services/${segment(code)}`, ServiceDefinition, context),
    requests: ({ from, until }, context) =>
      ask('requests', Requests, context, { query: { start_date: writeMoment(from), end_date: writeMoment(until) } }),
    request: async (id, context) => {
      const { value, ...notes } = await ask(`requests/${segment(id)}`, Requests, context)
      return { value: value[0], ...notes }
    },
    submit: async (form, context) =>
      receiptIn(await ask('requests', ReceiptList, context, { body: await signed(checked, form) })),
    token: async (token, context) => {
      try {
        return receiptIn(await ask(`tokens/${segment(token)}`, ReceiptList, context))
      } catch (error) {
        // Not yet: cities say so by 404, or by a receipt without a number.
        if (isAdapterError(error) && error.upstream === '404') return { value: { token }, repairs: [], unknown: [] }
        throw error
      }
    },
  }
}
