/**
 * Why no answer came.
 * - `network`: the participant could not be reached, or the connection broke.
 * - `timeout`: it did not answer in time.
 */
export type TransportErrorCode = 'network' | 'timeout'

const REMEDY: Record<TransportErrorCode, string> = {
  network: 'The participant could not be reached. Check its base URL and the connection.',
  timeout: 'No answer in time. Try again, or raise `timeout`.',
}

/** No answer came; whether the participant acted is unknown. Repeating a write with the same `idempotencyKey` is safe. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly code: TransportErrorCode
  /** Whether another attempt may succeed. */
  readonly transient: boolean

  constructor(operation: string, code: TransportErrorCode, options?: ErrorOptions) {
    super(`[${operation}] ${REMEDY[code]}`, options)
    this.code = code
    this.transient = code === 'network'
  }

  toJSON() {
    return { name: this.name, code: this.code, message: this.message }
  }
}

/** Whether an unknown value is a `TransportError`, of this copy of the package or another. */
export const isTransportError = (value: unknown): value is TransportError =>
  value instanceof Error && value.name === 'TransportError' && 'code' in value
