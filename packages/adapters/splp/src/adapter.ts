import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  checkOptions,
  fetchOnly,
  parseBaseUrl,
  reveal,
  type Secret,
} from '@selaras/adapter'
import * as z from 'zod'
import { toError } from './map.ts'
import { texts } from './texts.ts'
import { createTokenKeeper } from './token.ts'
import { faultIn, SPLP } from './upstream.ts'

export interface SplpOptions {
  /** The bus itself. `https://api-splp.layanan.go.id` when left out. */
  baseUrl?: string
  /** Context of the published API, as its page in the portal shows it: `api/sicantik`. */
  context: string
  /** Version of the published API: `1`. */
  version: string
  /** Domain of the tenant that publishes it, when it is not the central one: the part after `/t/`. */
  tenant?: string
  /** Token of the gateway, or what obtains one: called first, then only when the gateway refuses the one it gave. */
  token?: Secret
  /** Header the token goes in, as `Bearer`. `authorization` when left out; SiCantik takes `auth`. */
  tokenHeader?: 'authorization' | 'auth'
  /** Key the gateway issued to the institution, sent as `apikey`, or what gives it at each call. */
  apiKey?: Secret
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
}

/** An API published on the bus. */
export interface Splp {
  /** Where the system behind the bus is reached: the `baseUrl` of its adapter. */
  readonly baseUrl: string
  /**
   * The same adapter, its calls led through the bus: they carry the token and key, a refused token is renewed once, and
   * errors of the gateway are raised as `AdapterError`. It calls the bus and no other host.
   */
  through: (adapter: Adapter) => Adapter
}

const path = z.string().regex(/^\/?[\w.~-]+(?:\/[\w.~-]+)*\/?$/, 'not names parted by "/"')
const secret = z.union([z.string().min(1), z.custom<() => never>((value) => typeof value === 'function')])
const Options = z.strictObject({
  baseUrl: z.string().default(SPLP),
  context: path,
  version: path,
  tenant: path.optional(),
  token: secret.optional(),
  tokenHeader: z.enum(['authorization', 'auth']).default('authorization'),
  apiKey: secret.optional(),
  allowPrivate: z.boolean().default(false),
})
type Checked = z.output<typeof Options>

const addressOf = ({ baseUrl, context, version, tenant, allowPrivate }: Checked): URL => {
  const url = parseBaseUrl('splp', baseUrl, { allowPrivate })
  const parts = [url.pathname, ...(tenant ? ['t', tenant] : []), context, version].flatMap((part) => part.split('/'))
  if (parts.some((part) => /^\.{1,2}$/.test(part)))
    throw new AdapterError(texts.dots, {
      adapter: 'splp',
      code: 'configuration',
    })
  url.pathname = parts.filter(Boolean).join('/')
  return url
}

type Call = (token: string | undefined) => Promise<Response>

/** Headers of a call with those of the gateway, which the adapter must not need for itself. */
const headersFor = (adapter: string, given: Headers, own: Readonly<Record<string, string>>): Headers => {
  const headers = new Headers(given)
  for (const [name, value] of Object.entries(own)) {
    if (given.has(name))
      throw new AdapterError(texts.header(name), {
        adapter,
        code: 'configuration',
      })
    headers.set(name, value)
  }
  return headers
}

const throughFetch = (
  adapter: Adapter,
  fetchFor: (adapter: string, context: AdapterContext) => typeof fetch,
): Adapter => {
  const via = (context: AdapterContext) => ({ ...context, fetch: fetchFor(adapter.name, context) })
  const { verifyIdentity, submit, execute, changes, catalogue, receive } = adapter
  return {
    ...adapter,
    ...(verifyIdentity && { verifyIdentity: (claim, context) => verifyIdentity(claim, via(context)) }),
    ...(submit && { submit: (entry, state, context) => submit(entry, state, via(context)) }),
    ...(execute && { execute: (entry, state, context) => execute(entry, state, via(context)) }),
    ...(changes && { changes: (cursor, context) => changes(cursor, via(context)) }),
    ...(catalogue && { catalogue: (context) => catalogue(via(context)) }),
    ...(receive && { receive: (request, context) => receive(request, via(context)) }),
  }
}

/** An API on SPLP, the government service bus. Raises `AdapterError` when an option is wrong. */
export const splp = (options: SplpOptions): Splp => {
  const checked = checkOptions('splp', Options, options)
  const { token, tokenHeader, apiKey } = checked
  const base = addressOf(checked)
  const keeper = token === undefined ? undefined : createTokenKeeper(() => reveal('splp', 'token', token))

  const proved = async (call: Call): Promise<Response> => {
    const held = await keeper?.current()
    const response = await call(held)
    if (response.status !== 401 || !keeper || held === undefined || typeof token === 'string') return response
    const renewed = await keeper.next(held)
    if (renewed === held) return response
    await response.body?.cancel()
    return call(renewed)
  }

  const fetchFor = (adapter: string, context: AdapterContext): typeof fetch => {
    const only = fetchOnly(adapter, [base], context.fetch)
    return async (input, init) => {
      const key = apiKey === undefined ? undefined : await reveal(adapter, 'apiKey', apiKey)
      const given = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}))
      const response = await proved((held) => {
        const own = { ...(held && { [tokenHeader]: `Bearer ${held}` }), ...(key && { apikey: key }) }
        const headers = headersFor(adapter, given, own)
        return only(input instanceof Request ? input.clone() : input, { ...init, headers })
      })
      const fault = response.ok ? undefined : await faultIn(response)
      const error = fault && toError(adapter, fault, response, context.now())
      if (error) throw error
      return response
    }
  }

  return { baseUrl: base.href, through: (adapter) => throughFetch(adapter, fetchFor) }
}
