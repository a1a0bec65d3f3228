/**
 * Why there is no token.
 * - `refused`: the authorization server does not grant one; `reason` says why, if it told.
 * - `unreachable`: it did not answer in time, or only with a failure of its own.
 * - `not-a-token`: it answered something else.
 */
export type TokenErrorCode = 'refused' | 'unreachable' | 'not-a-token'

/** RFC 6749 section 5.2. */
const REASONS = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
] as const

export type TokenErrorReason = (typeof REASONS)[number]

const REMEDY: Record<TokenErrorCode, string> = {
  refused: 'The authorization server refuses a token. Check client id, secret or key, and scope.',
  unreachable: 'The authorization server could not be reached. Check its address and the connection.',
  'not-a-token': 'The authorization server answers, but not with a token. Check its address.',
}

interface TokenFailure {
  code: TokenErrorCode
  status?: number
  reason?: unknown
}

/**
 * The caller could not be proved, so nothing was sent to the participant. There is no `cause`, and the server's own text
 * is withheld: either may hold the secret or a token.
 */
export class TokenError extends Error {
  override readonly name = 'TokenError'
  readonly code: TokenErrorCode
  /** HTTP status of the authorization server, if it answered. */
  readonly status?: number
  readonly reason?: TokenErrorReason
  /** Whether another attempt may succeed. */
  readonly transient: boolean

  constructor({ code, status, reason }: TokenFailure) {
    const known = REASONS.find((each) => each === reason)
    super(`[oauth2] ${REMEDY[code]}${status ? ` Status ${status}.` : ''}${known ? ` Reason: ${known}.` : ''}`)
    this.code = code
    if (status !== undefined) this.status = status
    if (known) this.reason = known
    this.transient = code === 'unreachable'
  }

  toJSON() {
    const { name, code, status, reason, message } = this
    return { name, code, ...(status !== undefined && { status }), ...(reason && { reason }), message }
  }
}

/** Whether an unknown value is a `TokenError`, of this copy of the package or another. */
export const isTokenError = (value: unknown): value is TokenError =>
  value instanceof Error && value.name === 'TokenError' && 'code' in value
