/** Why an attempt did not get through, and when the other side wants to hear from us again. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Milliseconds. */
  readonly retryAfter: number

  constructor(message: string, retryAfter = 0, cause?: unknown) {
    super(message, { cause })
    this.retryAfter = retryAfter
  }
}

/** `Retry-After` in milliseconds, in either form: seconds, or a date. */
export const retryAfterOf = (response: Response, now: number): number => {
  const header = response.headers.get('Retry-After') ?? ''
  const wait = /^[0-9]+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Math.max(wait || 0, 0)
}

/** What was thrown, as a failure to note beside the delivery. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Failure) return error
  const retryAfter =
    typeof error === 'object' && error !== null && 'retryAfter' in error ? Number(error.retryAfter) || 0 : 0
  return new Failure(error instanceof Error ? error.message : String(error), retryAfter, error)
}
