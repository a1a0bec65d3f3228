import type { GatewayErrorCode, GatewayFault } from '@selaras/schemas/gateway'

/** Who can mend it. */
export type GatewayErrorSide = 'caller' | 'gateway' | 'participant'

const CASES: Record<GatewayErrorCode, [side: GatewayErrorSide, remedy: string]> = {
  unauthenticated: ['caller', 'The gateway does not accept the key or token. Renew it, or ask its operator for one.'],
  forbidden: ['caller', 'The gateway does not let this caller use the service. Ask its operator for access.'],
  'not-found': ['caller', 'The gateway knows no such service. Check the names and version in its address.'],
  'bad-request': ['caller', 'The gateway cannot read the request. Check the address and who the caller says it is.'],
  throttled: ['caller', 'Too many requests for the quota at the gateway. Wait, or ask its operator for a larger one.'],
  blocked: ['gateway', 'The gateway has blocked the caller or the service. Ask its operator.'],
  'participant-unreachable': ['participant', 'The gateway got no answer from the participant. Try again later.'],
  internal: ['gateway', 'The gateway failed. Give its operator the reason and reference.'],
}

interface GatewayFailure extends GatewayFault {
  gateway: string
  status: number
}

/**
 * The gateway answered, not the participant. Its text is withheld: it may quote the request. A command did not reach the
 * participant, unless `code` is `participant-unreachable` or `internal`; then the same `idempotencyKey` makes it safe
 * to repeat.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError'
  readonly code: GatewayErrorCode
  readonly side: GatewayErrorSide
  /** Name of the gateway, such as `splp`. */
  readonly gateway: string
  /** The gateway's own word for what went wrong. */
  readonly reason: string
  /** HTTP status of the answer. */
  readonly status: number
  /** What the gateway's operator finds the case by. */
  readonly reference?: string

  constructor(operation: string, { gateway, code, reason, status, reference }: GatewayFailure) {
    const [side, remedy] = CASES[code]
    super(`[${operation}] ${gateway} ${reason}, status ${status}. ${remedy}${reference ? ` (${reference})` : ''}`)
    this.code = code
    this.side = side
    this.gateway = gateway
    this.reason = reason
    this.status = status
    if (reference) this.reference = reference
  }

  toJSON() {
    const { name, code, side, gateway, reason, status, reference, message } = this
    return { name, code, side, gateway, reason, status, ...(reference && { reference }), message }
  }
}

/** Whether an unknown value is a `GatewayError`, of this copy of the package or another. */
export const isGatewayError = (value: unknown): value is GatewayError =>
  value instanceof Error && value.name === 'GatewayError' && 'gateway' in value && 'code' in value
