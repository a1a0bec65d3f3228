import type { Text } from '@selaras/schemas'

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

/**
 * An upstream that did not serve, in words that never hold a secret or a personal number: `text` in either language,
 * `message` in both, as it stands in a log.
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
  readonly adapter: string
  readonly code: AdapterErrorCode
  readonly text: Text
  readonly upstream: string | undefined
  readonly retryAfter: number | undefined

  /** @param words What is wrong and what to change; a string stands for both languages. */
  constructor(words: Text | string, { adapter, code, upstream, retryAfter, cause }: AdapterErrorOptions) {
    super(`[${adapter}] ${typeof words === 'string' ? words : `${words.en} / ${words.id}`}`, { cause })
    this.text = typeof words === 'string' ? { id: words, en: words } : words
    this.adapter = adapter
    this.code = code
    this.upstream = upstream
    this.retryAfter = retryAfter
  }

  toJSON() {
    const { name, adapter, code, upstream, message, text } = this
    return { name, adapter, code, upstream, message, text }
  }
}

/** Whether an unknown value is an `AdapterError`, of this copy of the package or another. */
export const isAdapterError = (value: unknown): value is AdapterError =>
  value instanceof Error && value.name === 'AdapterError' && 'adapter' in value && 'code' in value
