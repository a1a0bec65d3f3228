import { serializeByteSequence } from 'structured-headers'
import type { SigningKey } from '../keys/jwk.ts'
import { contentDigest } from './digest.ts'
import { AUDIENCE, componentsOf, LABEL, type Message, signatureBase, signatureInput } from './signature-base.ts'

/** How long a signature counts, in seconds. */
export const WINDOW = 300

export interface Signing {
  participant: string
  key: SigningKey
  /** For whom the message is. */
  audience: string
  /** Unix seconds. */
  created: number
  nonce: string
}

/** Puts digest, audience and signature on a message; its headers are changed in place. */
export const signMessage = (message: Message, body: Uint8Array, signing: Signing): void => {
  const { participant, key, audience, created, nonce } = signing
  const { headers } = message
  headers.set('Content-Digest', contentDigest(body))
  headers.set(AUDIENCE, audience)
  const components = componentsOf(message)
  const parameters = new Map<string, string | number>([
    ['created', created],
    ['expires', created + WINDOW],
    ['nonce', nonce],
    ['keyid', `${participant}#${key.kid}`],
    ['alg', key.algorithm],
  ])
  const input = signatureInput(components, parameters)
  const signature = key.sign(signatureBase(message, components, input))
  headers.set('Signature-Input', `${LABEL}=${input}`)
  headers.set('Signature', `${LABEL}=${serializeByteSequence(signature)}`)
}
