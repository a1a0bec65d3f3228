/**
 * Why an upstream did not serve. HTTP 200 is not success: the code follows from what the answer means.
 * - `configuration`: credentials, address or permission; a person must act.
 * - `quota`: used up, or outside its hours; try again at `retryAfter`.
 * - `caller`: our message is wrong; trying again is useless.
 * - `transient`: try again.
 */
export type AdapterErrorCode = 'configuration' | 'quota' | 'caller' | 'transient'

interface AdapterErrorOptions {
  adapter: string
  code: AdapterErrorCode
  /** The upstream's own code, when it gave one. */
  upstream?: string
  /** Milliseconds to wait. */
  retryAfter?: number
  cause?: unknown
}

/** An upstream that did not serve. The message never holds a secret or a personal number. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
  readonly adapter: string
  readonly code: AdapterErrorCode
  readonly upstream: string | undefined
  readonly retryAfter: number | undefined

  constructor(message: string, { adapter, code, upstream, retryAfter, cause }: AdapterErrorOptions) {
    super(`[${adapter}] ${message}`, { cause })
    this.adapter = adapter
    this.code = code
    this.upstream = upstream
    this.retryAfter = retryAfter
  }

  toJSON() {
    return { name: this.name, adapter: this.adapter, code: this.code, upstream: this.upstream, message: this.message }
  }
}

/** Whether an unknown value is an `AdapterError`, of this copy of the package or another. */
export const isAdapterError = (value: unknown): value is AdapterError =>
  value instanceof Error && value.name === 'AdapterError' && 'adapter' in value && 'code' in value
