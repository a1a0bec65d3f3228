import { type Issue, type ProblemCode, problemKinds } from '@selaras/schemas/problem'

interface RefusalOptions {
  issues?: readonly Issue[]
  /** Sequence the receiver expects next. */
  expected?: number
  /** Seconds after which to try again. */
  retryAfter?: number
  /** Methods the address does serve. */
  allow?: readonly string[]
  /** What a caller without a proof is asked for. */
  challenge?: string
  cause?: unknown
}

/** A request that is not served, on its way to becoming a problem document. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly issues: readonly Issue[]
  readonly expected: number | undefined
  readonly retryAfter: number | undefined
  readonly allow: readonly string[] | undefined
  readonly challenge: string | undefined

  constructor(code: ProblemCode, { issues = [], expected, retryAfter, allow, challenge, cause }: RefusalOptions = {}) {
    super(problemKinds[code].title.en, { cause })
    this.code = code
    this.issues = issues
    this.expected = expected
    this.retryAfter = retryAfter
    this.allow = allow
    this.challenge = challenge
  }

  toJSON() {
    return { name: this.name, code: this.code, issues: this.issues }
  }
}

/** Whether an unknown value is a `Refusal`, of this copy of the package or another. */
export const isRefusal = (value: unknown): value is Refusal =>
  value instanceof Error && value.name === 'Refusal' && 'code' in value && 'issues' in value
