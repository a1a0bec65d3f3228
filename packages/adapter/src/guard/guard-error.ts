export type GuardErrorCode = 'refused' | 'too-large' | 'timed-out' | 'unreachable'

/** A call the guard did not make, or did not finish. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
  readonly code: GuardErrorCode

  constructor(code: GuardErrorCode, message: string, options?: { cause?: unknown }) {
    super(`[guard] ${message}`, options)
    this.code = code
  }

  toJSON() {
    return { name: this.name, code: this.code, message: this.message }
  }
}

/** Whether an unknown value is a `GuardError`, of this copy of the package or another. */
export const isGuardError = (value: unknown): value is GuardError =>
  value instanceof Error && value.name === 'GuardError' && 'code' in value
