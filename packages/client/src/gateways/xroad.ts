import type { Gateway, GatewayAnswer, GatewayErrorCode, GatewayFault } from '@selaras/schemas/gateway'
import { withHeader } from '../auth.ts'
import { codeOfStatus } from './code-of-status.ts'
import { below, segmentsOf } from './segments.ts'

export interface XRoadOptions {
  /** Who calls: `INSTANCE/CLASS/MEMBER` or `INSTANCE/CLASS/MEMBER/SUBSYSTEM`. */
  client: string
  /** What is called: `INSTANCE/CLASS/MEMBER/SERVICE` or `INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE`. */
  service: string
}

/** X-Road writes one reason as `Server.ServerProxy.AccessDenied` or `server.serverproxy.access_denied`, by version. */
const bare = (reason: string) => reason.toLowerCase().replaceAll('_', '')

/** By the bare reason; the first that fits counts. */
const CODES: readonly [pattern: RegExp, code: GatewayErrorCode][] = [
  [/\.sslauthenticationfailed\b/, 'unauthenticated'],
  [/\.accessdenied\b/, 'forbidden'],
  [/\.unknown(service|member)\b/, 'not-found'],
  [/\.servicedisabled\b/, 'blocked'],
  [/\.(networkerror|servicefailed)\b/, 'participant-unreachable'],
  [/^client\b/, 'bad-request'],
  [/^server\b/, 'internal'],
]

const identifier = (option: keyof XRoadOptions, value: string, lengths: readonly number[]): string[] => {
  const parts = segmentsOf('xroad', option, value)
  if (lengths.includes(parts.length)) return parts
  const [least, most] = lengths
  throw new TypeError(`[xroad] Option "${option}" has ${parts.length} parts: "${value}". Give ${least} or ${most}.`)
}

// 4.6: an error without this header is the participant's.
const read = ({ status, headers, body }: GatewayAnswer): GatewayFault | undefined => {
  const header = headers.get('X-Road-Error')
  if (header === null) return undefined
  const reason = /^[\w.-]{1,100}$/.test(header) ? header : 'X-Road-Error'
  const code = CODES.find(([pattern]) => pattern.test(bare(reason)))?.[1] ?? codeOfStatus(status)
  const { detail } = (typeof body === 'object' ? (body ?? {}) : {}) as { detail?: unknown }
  const isReference = typeof detail === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(detail)
  return { code, reason, ...(isReference && { reference: detail }) }
}

/**
 * A participant behind X-Road (Message Protocol for REST 1.0, `r1`); the base URL is that of the caller's own Security
 * Server. Headers pass through unchanged, so the client's `auth` reaches the participant.
 *
 * `X-Road-Request-Hash` is not checked: it covers the request as the Security Server sent it on, with headers the
 * caller never sees, and that server must have checked it already (4.3).
 */
export const xroad = ({ client, service }: XRoadOptions): Gateway => {
  const caller = identifier('client', client, [3, 4]).map(encodeURIComponent).join('/')
  const called = identifier('service', service, [4, 5])
  return {
    specificationVersion: 1,
    name: 'xroad',
    address: (baseUrl) => below(baseUrl, ['r1', ...called]),
    auth: (request) => withHeader(request, 'X-Road-Client', caller),
    read,
  }
}
