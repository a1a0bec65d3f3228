import { type Auth, bearer, withHeader } from '../auth.ts'
import type { Gateway, GatewayAnswer, GatewayErrorCode, GatewayFault } from '../gateway.ts'
import { codeOfStatus } from './code-of-status.ts'
import { below, segmentsOf } from './segments.ts'

export interface SplpOptions {
  /** Context of the published API, as its page in the portal shows it. */
  context: string
  /** Version of the published API, such as `1.0`. */
  version: string
  /** Domain of the tenant that publishes it, when it is not the central one: the part after `/t/`. */
  tenant?: string
  /** Key the gateway issued to the caller; sent as `apikey`. */
  apiKey?: string
  /** Token for the gateway, or what obtains one: `oauth2ClientCredentials(…)`, `bearer(() => …)`. */
  token?: string | Auth
}

/**
 * WSO2 API Manager's published codes, and those of the Synapse transport under it (101xxx, 303001). That SPLP passes
 * them on unchanged is likely, not confirmed; a code that is not here is read by its status.
 */
const CODES: readonly [pattern: RegExp, code: GatewayErrorCode][] = [
  [/^90090[1-5]$/, 'unauthenticated'],
  [/^9009(08|09|10)$/, 'forbidden'],
  [/^900906$/, 'not-found'],
  [/^(900805|900907|700700)$/, 'blocked'],
  [/^9008\d\d$/, 'throttled'],
  [/^(101\d{3}|303001)$/, 'participant-unreachable'],
  [/^900900$/, 'internal'],
]

/** `{ code, message, description }`, in older versions inside `fault`, in the oldest as XML. */
const reasonIn = (body: unknown): string | undefined => {
  if (typeof body === 'string') return body.includes('fault>') ? /<(?:\w+:)?code>(\d{3,6})</.exec(body)?.[1] : undefined
  const { fault = body } = (body ?? {}) as { fault?: unknown }
  const { code, message, description } = (fault ?? {}) as Record<string, unknown>
  const isFault = /^\d{3,6}$/.test(String(code)) && typeof message === 'string' && typeof description === 'string'
  return isFault ? String(code) : undefined
}

const read = ({ status, body }: GatewayAnswer): GatewayFault | undefined => {
  const reason = reasonIn(body)
  if (reason === undefined) return undefined
  return { code: CODES.find(([pattern]) => pattern.test(reason))?.[1] ?? codeOfStatus(status), reason }
}

const authOf = ({ apiKey, token }: SplpOptions): Auth => {
  const own = typeof token === 'string' ? bearer(token) : token
  const prove = async (request: Request) => {
    const keyed = apiKey === undefined ? request : withHeader(request, 'apikey', apiKey)
    return own ? own(keyed) : keyed
  }
  return own?.renew ? Object.assign(prove, { renew: own.renew }) : prove
}

/**
 * A participant behind SPLP, the government service bus (*Sistem Penghubung Layanan Pemerintah*), a WSO2 API Manager;
 * the base URL is that of the bus, such as `https://api-splp.layanan.go.id`. Addresses and headers are known from
 * working integrations, not from an official document.
 *
 * A WSO2 gateway takes `Authorization` for itself unless told otherwise: prove yourself to the participant in another
 * way, such as `apiKey(…)`.
 */
export const splp = (options: SplpOptions): Gateway => {
  const { context, version, tenant } = options
  const parts = [
    ...(tenant === undefined ? [] : ['t', ...segmentsOf('splp', 'tenant', tenant)]),
    ...segmentsOf('splp', 'context', context),
    ...segmentsOf('splp', 'version', version),
  ]
  return {
    specificationVersion: 1,
    name: 'splp',
    address: (baseUrl) => below(baseUrl, parts),
    auth: authOf(options),
    read,
  }
}
