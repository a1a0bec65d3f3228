import type { Issue } from './checks.ts'

/**
 * How an answer breaks the contract.
 * - `not-a-problem`: an error without a problem document, such as the HTML page of a gateway.
 * - `not-json`: a success whose body is not JSON.
 * - `mismatch`: a success whose body does not fit the schema; see `issues`.
 */
export type UnexpectedResponseCode = 'not-a-problem' | 'not-json' | 'mismatch'

const REMEDY: Record<UnexpectedResponseCode, string> = {
  'not-a-problem':
    'An error came without a problem document. Ask whoever runs the participant or the gateway before it.',
  'not-json': 'The answer is not JSON. Check that the base URL is that of a participant.',
  mismatch: 'The answer does not fit the contract. Report the issues to the participant.',
}

interface UnexpectedResponse {
  status: number
  code: UnexpectedResponseCode
  issues?: readonly Issue[]
  cause?: unknown
}

/** An answer came, and it is not what the contract says. Its body is withheld: it may hold personal data. */
export class UnexpectedResponseError extends Error {
  override readonly name = 'UnexpectedResponseError'
  readonly code: UnexpectedResponseCode
  /** HTTP status of the answer. */
  readonly status: number
  readonly issues: readonly Issue[]

  constructor(operation: string, { status, code, issues = [], cause }: UnexpectedResponse) {
    const places = issues.map(({ pointer, rule }) => ` ${pointer || '/'} [${rule}]`).join('')
    super(`[${operation}] Status ${status}. ${REMEDY[code]}${places}`, { cause })
    this.code = code
    this.status = status
    this.issues = issues
  }

  toJSON() {
    return { name: this.name, code: this.code, status: this.status, message: this.message, issues: this.issues }
  }
}

/** Whether an unknown value is an `UnexpectedResponseError`, of this copy of the package or another. */
export const isUnexpectedResponseError = (value: unknown): value is UnexpectedResponseError =>
  value instanceof Error && value.name === 'UnexpectedResponseError' && 'status' in value && 'code' in value
