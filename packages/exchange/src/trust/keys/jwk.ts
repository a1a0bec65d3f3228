import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { aside } from '../../aside.ts'

/** A public key as others hold it (RFC 7517). `kid` is its thumbprint (RFC 7638). */
export interface PublicJwk {
  kid: string
  kty: string
  crv: string
  x: string
  y?: string | undefined
}
export interface PrivateJwk extends PublicJwk {
  d: string
}

/** Signature algorithm of RFC 9421, 3.3, and what JWS calls it (RFC 7518, RFC 8037). */
export type Algorithm = 'ed25519' | 'ecdsa-p256-sha256'

const algorithms: Readonly<Record<string, Algorithm>> = { Ed25519: 'ed25519', 'P-256': 'ecdsa-p256-sha256' }

export const algorithmOf = ({ crv, kid }: PublicJwk): Algorithm => {
  const algorithm = algorithms[crv]
  if (!algorithm) throw new TypeError(`[exchange] Key ${kid} is of curve ${crv}; use Ed25519 or P-256.`)
  return algorithm
}

/** Both take their signatures as the two numbers alone, without DER around them. */
const keyInput = (key: KeyObject, algorithm: Algorithm) =>
  algorithm === 'ed25519' ? key : { key, dsaEncoding: 'ieee-p1363' as const }
const hashOf = (algorithm: Algorithm) => (algorithm === 'ed25519' ? null : 'sha256')

export interface VerificationKey {
  algorithm: Algorithm
  verify: (data: Uint8Array, signature: Uint8Array) => boolean
  /** The same on another core, while this one goes on. */
  verifyAside: (data: Uint8Array, signature: Uint8Array) => Promise<boolean>
}
export interface SigningKey {
  kid: string
  /** Public part: of Ed25519 all of it. */
  x: string
  algorithm: Algorithm
  sign: (data: Uint8Array) => Uint8Array
  /** The same on another core, while this one goes on. */
  signAside: (data: Uint8Array) => Promise<Uint8Array>
}

/** @throws TypeError when it is not a key of a curve we use. */
export const verificationKey = (jwk: PublicJwk): VerificationKey => {
  const algorithm = algorithmOf(jwk)
  const { kty, crv, x, y } = jwk
  const key = createPublicKey({ key: { kty, crv, x, ...(y && { y }) }, format: 'jwk' })
  const [hash, input] = [hashOf(algorithm), keyInput(key, algorithm)]
  return {
    algorithm,
    verify: (data, signature) => verify(hash, data, input, signature),
    verifyAside: (data, signature) => aside((done) => verify(hash, data, input, signature, done)),
  }
}

/** @throws TypeError when it is not a key of a curve we use. */
export const signingKey = (jwk: PrivateJwk): SigningKey => {
  const algorithm = algorithmOf(jwk)
  const { kty, crv, x, y, d } = jwk
  const key = createPrivateKey({ key: { kty, crv, x, ...(y && { y }), d }, format: 'jwk' })
  const [hash, input] = [hashOf(algorithm), keyInput(key, algorithm)]
  return {
    ...{ kid: jwk.kid, x, algorithm },
    sign: (data) => sign(hash, data, input),
    signAside: (data) => aside((done) => sign(hash, data, input, done)),
  }
}
