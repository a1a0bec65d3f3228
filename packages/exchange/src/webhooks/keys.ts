import { createHmac, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto'

/** Checks one signature over the signed content. */
export interface WebhookKey {
  /** Name of the scheme in `webhook-signature`. */
  version: 'v1' | 'v1a'
  /** @param signature As it stands in the header, without the version. */
  confirms: (content: Uint8Array, signature: string) => boolean
}

const SECRET = 'whsec_'
const PUBLIC_KEY = 'whpk_'
/** Standard Webhooks: a secret is 24 to 64 bytes. */
const SHORTEST_SECRET = 24
const LONGEST_SECRET = 64

/** Bytes of canonical base64: no other text stands for the same bytes, so no bit of it can change unseen. */
const bytesOf = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

export const secretOf = (bytes: Uint8Array): string => `${SECRET}${Buffer.from(bytes).toString('base64')}`

/** An Ed25519 key, by its x coordinate (RFC 8037), as Standard Webhooks writes it. */
export const publicKeyOf = (x: string): string => `${PUBLIC_KEY}${Buffer.from(x, 'base64url').toString('base64')}`

const secretBytes = (secret: string): Buffer => {
  const bytes = bytesOf(secret.slice(SECRET.length))
  if (!secret.startsWith(SECRET) || !bytes || bytes.length < SHORTEST_SECRET || bytes.length > LONGEST_SECRET)
    throw new TypeError('[webhooks] A secret is whsec_ and 24 to 64 bytes in base64; copy it as it was given.')
  return bytes
}

/** Signature of `v1`: HMAC-SHA256 in base64. */
export const hmacOf = (secret: string, content: Uint8Array): string =>
  createHmac('sha256', secretBytes(secret)).update(content).digest('base64')

const readPublicKey = (text: string): KeyObject => {
  const x = bytesOf(text.slice(PUBLIC_KEY.length))
  if (x?.length !== 32)
    throw new TypeError('[webhooks] A public key is whpk_ and 32 bytes in base64; copy it as it was given.')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') }, format: 'jwk' })
}

/** Compares in a time that tells nothing of where they differ. */
const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other)

/**
 * Reads `whsec_…` or `whpk_…`.
 * @throws TypeError when it is neither; the message does not repeat it.
 */
export const webhookKey = (text: string): WebhookKey => {
  if (text.startsWith(PUBLIC_KEY)) {
    const key = readPublicKey(text)
    return {
      version: 'v1a',
      confirms: (content, signature) => {
        const bytes = bytesOf(signature)
        return bytes?.length === 64 && verify(null, content, key, bytes)
      },
    }
  }
  secretBytes(text)
  return {
    version: 'v1',
    confirms: (content, signature) => isSame(Buffer.from(hmacOf(text, content)), Buffer.from(signature)),
  }
}
