import { type Call, createCall } from './call.ts'
import type { Saying } from './check-request.ts'
import { type Following, followWith } from './follow.ts'
import type { Entries, Resources, Schemas } from './generated/methods.gen.ts'
import { operations } from './generated/operations.gen.ts'
import type { Operation } from './operation.ts'
import type { ClientOptions, CommandOptions } from './options.ts'
import { type Page, paged } from './paged.ts'
import { sleep } from './sleep.ts'
import { createTransport } from './transport.ts'

/** A participant: every operation of the standard, by resource. */
export interface Client extends Resources {
  readonly entries: Entries & Following
}

type Method = (...values: unknown[]) => unknown

/** Positional arguments: path parameters, then body or query, then options. */
const readArguments = ({ params = [], query, body }: Operation, values: unknown[]) => {
  const rest = [...values]
  const saying: Saying = {
    params: Object.fromEntries(params.map((name) => [name, rest.shift()])),
    query: query ? ((rest.shift() ?? {}) as Saying['query']) : {},
    body: body ? (rest.shift() ?? {}) : undefined,
  }
  return { saying, options: rest.shift() as CommandOptions | undefined }
}

const methodOf =
  (operation: Operation, call: Call): Method =>
  (...values) => {
    const { saying, options } = readArguments(operation, values)
    if (!operation.paged) return call(operation, saying, options)
    const fetchPage = (cursor = saying.query.cursor) =>
      call(operation, { ...saying, query: { ...saying.query, cursor } }, options) as Promise<Page<unknown>>
    return paged(fetchPage, saying.query.cursor as string | undefined)
  }

const resourcesOf = (call: Call): Resources => {
  const resources: Record<string, Record<string, Method>> = {}
  for (const operation of operations) {
    const [resource = '', verb = ''] = operation.id.split('.')
    resources[resource] = { ...resources[resource], [verb]: methodOf(operation, call) }
  }
  // The interfaces are generated from the same list.
  return resources as unknown as Resources
}

const checkedUrl = (baseUrl: string): string => {
  if (/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) return baseUrl
  throw new TypeError(`[client] "${baseUrl}" is not a base URL. Give one such as https://mpp.purbalinggakab.go.id.`)
}

/**
 * A typed client of one participant.
 *
 * Calls raise `ProblemError` (what to change), `TransportError` (no answer), `GatewayError` (a gateway's
 * answer) or `UnexpectedResponseError` (an answer outside the contract). An aborted call rejects with the reason of its signal.
 *
 * @example
 * const mall = createClient('https://mpp.purbalinggakab.go.id', { auth: apiKey(key) })
 * const request = await mall.serviceRequests.submit({ service: 'usaha.nib', applicant, documents })
 */
export const createClient = (baseUrl: string, options: ClientOptions = {}): Client => {
  const { auth, gateway, language = 'id', timeout = 30_000, validate = true } = options
  const send = createTransport({
    baseUrl: gateway ? gateway.address(checkedUrl(baseUrl)) : checkedUrl(baseUrl),
    ...(auth && { auth }),
    ...(gateway && { gateway }),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    retry: { limit: 2, longestWait: 60_000, ...options.retry },
  })
  const newKey = options.newKey ?? (() => crypto.randomUUID())
  const call = createCall({ send, ...(gateway && { gateway }), language, timeout, validate, newKey })
  const resources = resourcesOf(call)
  const follow = followWith({
    fetchPage: (query, each) => resources.entries.list(query, each).page() as Promise<Page<Schemas['Entry']>>,
    timeout,
    sleep: options.sleep ?? sleep,
  })
  return { ...resources, entries: { ...resources.entries, follow } }
}
