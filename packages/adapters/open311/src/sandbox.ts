// A city, emulated with state: GeoReport v2 in both formats. By `?fault=` it misbehaves as cities do.
import { readBody } from '@selaras/adapter'
import { type SandboxFault, sandboxFetch } from '@selaras/adapter/testing'
import { writeMoment } from './moment.ts'
import { answerDocument, answerError, type Format, type Route, routeOf } from './route.ts'

export interface SandboxService {
  code: string
  name: string
  /** `realtime` when left out. */
  type?: 'realtime' | 'batch' | 'blackbox'
  /** Questions, each with its code; those with `values` take one of them. */
  attributes?: readonly { code: string; required: boolean; description: string; values?: readonly string[] }[]
}

/** A request as the city keeps it. */
export interface SandboxRequest {
  id: number
  /** Whoever asks sees it; a request that came by token is hidden until it is resolved. */
  token?: string
  resolved: boolean
  /** As it was posted, the key left out. */
  form: Readonly<Record<string, string>>
  service: string
  status: string
  notes: string | null
  requestedAt: number
  updatedAt: number
}

export interface Open311SandboxOptions {
  /** Now, milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  apiKey: string
  /** Refuses another `jurisdiction_id`. */
  jurisdiction?: string
  services?: readonly SandboxService[]
}

const SERVICES: readonly SandboxService[] = [
  { code: '001', name: 'Cans left out 24x7' },
  {
    code: '006',
    name: 'Sidewalk and Curb Issues',
    attributes: [{ code: 'WHISHETN', required: true, description: 'How deep?', values: ['123', '124'] }],
  },
  { code: '007', name: 'Street lights', type: 'batch' },
]
const SPAN = 90 * 86_400_000
const MOST = 1000

type Document = (value: unknown) => unknown

/** The true answer, changed. */
const changed =
  (change: Document): SandboxFault =>
  async (answer) => {
    const response = await answer()
    const text = await response.text()
    if (!text.startsWith('[') && !text.startsWith('{')) return new Response(text, response)
    return Response.json(change(JSON.parse(text)), { status: response.status })
  }

const eachItem =
  (change: (item: Record<string, unknown>) => object): Document =>
  (value) =>
    Array.isArray(value) ? value.map((item) => change(item as Record<string, unknown>)) : value

const without = (item: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)))

/** How real cities part from the specification. */
const ODDITIES: Readonly<Record<string, SandboxFault>> = {
  'error-in-200': () => Response.json([{ code: 400, description: 'CRM is down' }]),
  'single-object': changed((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
  wrapped: changed((value) => {
    if (!Array.isArray(value)) return value
    return value.some((item) => 'metadata' in item) ? { services: { service: value } } : { service_requests: value }
  }),
  'empty-text': changed(eachItem((item) => ({ ...item, ...('lat' in item && { lat: '', long: '', address: '' }) }))),
  'missing-fields': changed(eachItem((item) => without(item, ['updated_datetime', 'service_name', 'lat', 'long']))),
  'odd-dates': changed(
    eachItem((item) =>
      typeof item.updated_datetime === 'string'
        ? { ...item, updated_datetime: item.updated_datetime.replace('T', ' ').replace('Z', '') }
        : item,
    ),
  ),
}

const itemOf = (request: SandboxRequest, name: string) => ({
  service_request_id: request.id,
  status: request.status,
  status_notes: request.notes,
  service_name: name,
  service_code: request.service,
  description: request.form.description ?? null,
  agency_responsible: null,
  service_notice: null,
  requested_datetime: writeMoment(request.requestedAt),
  updated_datetime: writeMoment(request.updatedAt),
  expected_datetime: null,
  address: request.form.address_string ?? null,
  address_id: request.form.address_id ?? null,
  zipcode: null,
  lat: request.form.lat === undefined ? null : Number(request.form.lat),
  long: request.form.long === undefined ? null : Number(request.form.long),
  media_url: request.form.media_url ?? null,
})

const definitionOf = ({ code, attributes = [] }: SandboxService) => ({
  service_code: code,
  attributes: attributes.map(({ values, ...attribute }, at) => ({
    variable: true,
    ...attribute,
    datatype: values ? 'singlevaluelist' : 'string',
    datatype_description: null,
    order: at + 1,
    values: (values ?? []).map((key) => ({ key, name: key })),
  })),
})

const serviceItem = ({ code, name, type = 'realtime', attributes }: SandboxService) => ({
  service_code: code,
  service_name: name,
  description: null,
  metadata: attributes !== undefined,
  type,
  keywords: 'lorem, ipsum',
  group: 'street',
})

/** What the city does not accept of a form, as the specification numbers it. */
const faultIn = (
  form: URLSearchParams,
  service: SandboxService | undefined,
): [code: number, words: string] | undefined => {
  if (!form.get('service_code')) return [400, 'service_code was not provided']
  if (!service) return [404, 'service_code was not found']
  const hasPlace = (form.get('lat') && form.get('long')) || form.get('address_string') || form.get('address_id')
  if (!hasPlace) return [400, 'A location must be provided']
  if ((form.get('description')?.length ?? 0) > 4000) return [400, 'description is too long']
  const answers = ({ code }: { code: string }) => [
    ...form.getAll(`attribute[${code}]`),
    ...form.getAll(`attribute[${code}][]`),
  ]
  for (const attribute of service.attributes ?? []) {
    const given = answers(attribute)
    if (attribute.required && given.length === 0) return [400, `attribute ${attribute.code} is required`]
    if (given.some((answer) => attribute.values && !attribute.values.includes(answer)))
      return [400, `attribute ${attribute.code} is not one of its values`]
  }
  return undefined
}

/** What the city holds. */
interface City {
  options: Required<Pick<Open311SandboxOptions, 'now' | 'apiKey' | 'services'>> &
    Pick<Open311SandboxOptions, 'jurisdiction'>
  kept: SandboxRequest[]
}

const serviceOf = ({ options }: City, code: string | null | undefined) =>
  options.services.find((service) => service.code === code)

const keep = ({ options: { now }, kept }: City, service: SandboxService, form: URLSearchParams) => {
  const isBatch = service.type === 'batch'
  const id = 638_344 + kept.length
  form.delete('api_key')
  kept.push({
    id,
    ...(isBatch && { token: `t${id}` }),
    resolved: !isBatch,
    form: Object.fromEntries(form),
    service: service.code,
    status: 'open',
    notes: null,
    requestedAt: now(),
    updatedAt: now(),
  })
  return isBatch ? { token: `t${id}` } : service.type === 'blackbox' ? {} : { service_request_id: id }
}

const submit = async (city: City, request: Request, format: Format): Promise<Response> => {
  const { apiKey, jurisdiction } = city.options
  const form = new URLSearchParams(await readBody(request, 65_536))
  if (form.get('api_key') !== apiKey) return answerError(403, 'Missing or invalid api_key', format)
  if (jurisdiction && form.get('jurisdiction_id') !== jurisdiction)
    return answerError(form.has('jurisdiction_id') ? 404 : 400, 'jurisdiction_id', format)
  const service = serviceOf(city, form.get('service_code'))
  const fault = faultIn(form, service)
  if (fault || !service) return answerError(fault?.[0] ?? 404, fault?.[1] ?? '', format)
  const receipt = keep(city, service, form)
  return answerDocument('service_requests', [{ ...receipt, service_notice: null, account_id: null }], format)
}

const search = ({ options: { now }, kept }: City, query: URLSearchParams): SandboxRequest[] => {
  const wanted = query.get('service_request_id')?.split(',')
  if (wanted) return kept.filter(({ id }) => wanted.includes(String(id)))
  const end = Date.parse(query.get('end_date') ?? '') || now()
  const start = Date.parse(query.get('start_date') ?? '') || end - SPAN
  const statuses = query.get('status')?.split(',')
  const codes = query.get('service_code')?.split(',')
  return kept
    .filter(({ requestedAt, status, service, resolved }) => {
      const isWanted = (!statuses || statuses.includes(status)) && (!codes || codes.includes(service))
      return resolved && isWanted && requestedAt >= start && requestedAt <= Math.min(end, start + SPAN)
    })
    .slice(0, MOST)
}

const catalogue = (city: City, { id, format }: Route): Response => {
  if (id === undefined) return answerDocument('services', city.options.services.map(serviceItem), format)
  const service = serviceOf(city, id)
  return service
    ? answerDocument('service_definition', definitionOf(service), format)
    : answerError(404, 'service_code was not found', format)
}

const resolveToken = ({ kept }: City, { id, format }: Route): Response => {
  const found = kept.find(({ token }) => token === id)
  if (!found) return answerError(404, 'token was not found', format)
  return answerDocument(
    'service_requests',
    [{ service_request_id: found.resolved ? found.id : null, token: id }],
    format,
  )
}

const answer = (city: City, route: Route, query: URLSearchParams): Response => {
  const { resource, id, format } = route
  if (resource === 'services') return catalogue(city, route)
  if (resource === 'tokens') return resolveToken(city, route)
  if (resource === 'discovery') return answerError(404, 'Not here', format)
  const found =
    id === undefined ? search(city, query) : city.kept.filter((each) => each.resolved && String(each.id) === id)
  if (id !== undefined && found.length === 0) return answerError(404, 'service_request_id was not found', format)
  const items = found.map((request) => itemOf(request, serviceOf(city, request.service)?.name ?? ''))
  return answerDocument('service_requests', items, format)
}

/** An Open311 city. Give its `fetch` to the context of the adapter. */
export const createOpen311Sandbox = ({ services = SERVICES, ...options }: Open311SandboxOptions) => {
  const city: City = { options: { ...options, services }, kept: [] }
  const handle = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const route = routeOf(url)
    if (!route) return answerError(404, 'No such resource', 'xml')
    if (request.method === 'POST') return submit(city, request, route.format)
    const asked = url.searchParams.get('jurisdiction_id')
    if (options.jurisdiction && asked !== options.jurisdiction)
      return answerError(asked ? 404 : 400, 'jurisdiction_id', route.format)
    return answer(city, route, url.searchParams)
  }
  return {
    fetch: sandboxFetch(handle, ODDITIES),
    requests: (): readonly SandboxRequest[] => city.kept,
    /** The city changes a request: it closes it, or gives it a state of its own. */
    change: (id: number, to: Partial<Pick<SandboxRequest, 'status' | 'notes' | 'resolved'>>) => {
      const request = city.kept.find((each) => each.id === id)
      if (!request) throw new TypeError(`[open311 sandbox] There is no request ${id}.`)
      Object.assign(request, to, { updatedAt: options.now() })
    },
  }
}
