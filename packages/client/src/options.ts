import type { Auth, Gateway } from '@selaras/schemas/gateway'

/** Languages a problem is explained in. */
export type Language = 'id' | 'en'

/** What the client needs of `fetch`. The handler of a node in the same process is one too. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** When a failed attempt is tried again: network failure, status 408, 429, 502, 503, 504, or a participant its gateway cannot reach. */
export interface RetryOptions {
  /** Attempts after the first; 0 tries once. Default 2. */
  limit?: number
  /**
   * Longest wait to sit out, in milliseconds, as `Retry-After`, `RateLimit` or a reset header asks; a longer one is
   * left to the caller, as a problem. Default 60,000.
   */
  longestWait?: number
}

export interface ClientOptions {
  /** How the caller proves who it is. Without it only public operations succeed. */
  auth?: Auth
  /** The gateway before the participant, from `@selaras/client/gateways`; the base URL is then that of the gateway. */
  gateway?: Gateway
  /** Default: the global `fetch`. */
  fetch?: Fetch
  /** Language of titles and details of problems. Default `id`. */
  language?: Language
  /** Milliseconds one attempt may take. Default 30,000. */
  timeout?: number
  /** Writes are retried too: they carry one `Idempotency-Key` over all attempts. */
  retry?: RetryOptions
  /** Whether bodies are checked against the contract before they are sent, and answers when they arrive. Default true. */
  validate?: boolean
  /** Makes an `Idempotency-Key`. Default `crypto.randomUUID`. */
  newKey?: () => string
  /** Source of jitter between retries, 0 to 1. Default `Math.random`. */
  random?: () => number
  /** Epoch milliseconds, to read a `Retry-After` that is a date. Default `Date.now`. */
  now?: () => number
  /** Waits between polls that brought nothing. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** Options of a call that reads. */
export interface ReadOptions {
  /** Ends the call; it rejects with the reason of the signal. */
  signal?: AbortSignal
  /** Milliseconds one attempt may take. */
  timeout?: number
  language?: Language
  /** Purpose of the use in the words of the agreement it falls under; needed where several agreements fit. */
  purpose?: string
  /** W3C trace context to continue. */
  traceparent?: string
}

/** Options of a call that writes. */
export interface WriteOptions extends ReadOptions {
  /** Makes two calls one command: 8-128 letters, digits, dots, hyphens, underscores, tildes. Default: a new one a call. */
  idempotencyKey?: string
}

/** Options of a command on a case. */
export interface CommandOptions extends WriteOptions {
  /** Refuses the command when the case changed since: its `sequence` as last seen, or an ETag. */
  ifMatch?: number | string
}
