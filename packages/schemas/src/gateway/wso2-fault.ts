/**
 * What a gateway on the way to a system says went wrong.
 * - `unauthenticated`: it does not accept the key or token, or there is none.
 * - `forbidden`: the caller has no subscription, scope or access right for this service.
 * - `not-found`: it knows no service at this address.
 * - `bad-request`: it cannot read the request.
 * - `throttled`: the caller asks more often than it may.
 * - `blocked`: its operator has blocked the caller or the service.
 * - `participant-unreachable`: it is well, but got no answer from the system behind it.
 * - `internal`: it failed itself.
 */
export type GatewayErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'bad-request'
  | 'throttled'
  | 'blocked'
  | 'participant-unreachable'
  | 'internal'

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

/** An error a WSO2 gateway wrote itself. */
export interface Wso2Fault {
  /** Its own number for it, such as `900901`. */
  reason: string
  /** What that means; nothing when the number is not known. */
  code: GatewayErrorCode | undefined
}

/**
 * Reads the error body of a WSO2 gateway such as SPLP: `{ code, message, description }`, in older versions inside
 * `fault`, in the oldest as XML. Nothing when somebody else wrote it.
 * @param body Parsed when it was JSON, text otherwise.
 */
export const readWso2Fault = (body: unknown): Wso2Fault | undefined => {
  const reason = reasonIn(body)
  return reason === undefined ? undefined : { reason, code: CODES.find(([pattern]) => pattern.test(reason))?.[1] }
}

const reasonIn = (body: unknown): string | undefined => {
  if (typeof body === 'string') return body.includes('fault>') ? /<(?:\w+:)?code>(\d{3,6})</.exec(body)?.[1] : undefined
  const { fault = body } = (body ?? {}) as { fault?: unknown }
  const { code, message, description } = (fault ?? {}) as Record<string, unknown>
  const isFault = /^\d{3,6}$/.test(String(code)) && typeof message === 'string' && typeof description === 'string'
  return isFault ? String(code) : undefined
}
