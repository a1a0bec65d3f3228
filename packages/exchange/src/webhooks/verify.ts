import { webhookKey } from './keys.ts'
import { signedContent } from './sign.ts'

/** Headers as `fetch` has them, or as `node:http` gives them. */
export type WebhookHeaders =
  | { get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>

export interface VerifyOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now: number
  /** Seconds the sender's clock may be off, or the message under way. Default 300. */
  tolerance?: number
  /** Remembers an id and says whether it is new; see `replayMemory`. Asked last, so a forgery uses up no id. */
  remember?: (id: string, now: number) => boolean
}

/**
 * What a delivery is worth. `headers`: not the three of Standard Webhooks. `time`: too old, or from the future.
 * `signature`: not signed by these keys. `repeated`: genuine, but it came before: answer 2xx and do nothing.
 */
export type WebhookVerdict =
  | { ok: true; id: string; timestamp: number }
  | { ok: false; reason: 'headers' | 'time' | 'signature' | 'repeated' }

const ID = /^[A-Za-z0-9_-]{1,256}$/
const TIMESTAMP = /^[1-9][0-9]{0,11}$/
/** A rotation needs two; nobody makes us try many. */
const MOST_SIGNATURES = 8
const LONGEST_HEADER = 1024

const headerOf = (headers: WebhookHeaders, name: string): string => {
  const value = typeof headers.get === 'function' ? headers.get(name) : (headers as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

const signaturesIn = (header: string): (readonly [version: string, signature: string])[] => {
  const tokens = header.length > LONGEST_HEADER ? [] : header.split(' ').filter(Boolean)
  if (tokens.length > MOST_SIGNATURES) return []
  return tokens.map((token) => [token.slice(0, token.indexOf(',')), token.slice(token.indexOf(',') + 1)])
}

/**
 * Proves a delivery by Standard Webhooks: whose it is, that no bit of it changed, and that it is fresh.
 * @param body As it came, byte for byte: what a parser gives back is not what was signed.
 * @param keys `whsec_…` or `whpk_…`; several while one takes over from another.
 * @throws TypeError when a key is malformed.
 */
export const verifyWebhook = (
  headers: WebhookHeaders,
  body: Uint8Array,
  keys: string | readonly string[],
  { now, tolerance = 300, remember }: VerifyOptions,
): WebhookVerdict => {
  const known = (typeof keys === 'string' ? [keys] : keys).map(webhookKey)
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  const signatures = signaturesIn(headerOf(headers, 'webhook-signature'))
  if (!ID.test(id) || !TIMESTAMP.test(timestamp) || signatures.length === 0) return { ok: false, reason: 'headers' }
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= tolerance)) return { ok: false, reason: 'time' }
  const content = signedContent(id, timestamp, body)
  const isGenuine = signatures.some(([version, signature]) =>
    known.some((key) => key.version === version && key.confirms(content, signature)),
  )
  if (!isGenuine) return { ok: false, reason: 'signature' }
  if (remember && !remember(id, now)) return { ok: false, reason: 'repeated' }
  return { ok: true, id, timestamp: Number(timestamp) }
}

/**
 * Remembers ids for as long as a copy could pass for fresh. Keep the ids of what you have done in your database
 * as well: a delivery whose answer was lost comes again later, signed anew, under the same id.
 * @param tolerance Seconds, as given to `verifyWebhook`.
 */
export const replayMemory = (tolerance = 300): ((id: string, now: number) => boolean) => {
  const seen = new Map<string, number>()
  return (id, now) => {
    for (const [old, at] of seen) {
      if (now - at <= 2 * tolerance * 1000) break
      seen.delete(old)
    }
    if (seen.has(id)) return false
    seen.set(id, now)
    return true
  }
}
