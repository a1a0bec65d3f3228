import { hmacOf } from './keys.ts'

/** One delivery, as it is signed. */
export interface WebhookMessage {
  /** The same at every attempt; without full stops, which part what is signed. */
  id: string
  /** Seconds since 1970-01-01T00:00:00Z. */
  timestamp: number
  /** Body, byte for byte. */
  body: Uint8Array
}

/** With what to sign: a `whsec_` secret, or a function that signs with Ed25519. */
export type WebhookSigner = string | ((content: Uint8Array) => Uint8Array)

/** What Standard Webhooks signs: id, timestamp and body, parted by full stops. */
export const signedContent = (id: string, timestamp: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body])

const signatureBy = (signer: WebhookSigner, content: Uint8Array): string =>
  typeof signer === 'string'
    ? `v1,${hmacOf(signer, content)}`
    : `v1a,${Buffer.from(signer(content)).toString('base64')}`

/** Headers of Standard Webhooks; one signature each signer, so that a receiver may hold the old key or the new. */
export const signWebhook = (
  { id, timestamp, body }: WebhookMessage,
  signers: readonly WebhookSigner[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> => {
  const content = signedContent(id, String(timestamp), body)
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signers.map((signer) => signatureBy(signer, content)).join(' '),
  }
}
