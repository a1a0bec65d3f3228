import { canonical } from '../cases/digest.ts'
import { type Algorithm, algorithmOf, type PublicJwk, type SigningKey, verificationKey } from './keys/jwk.ts'

/** What JWS calls the algorithms of our keys (RFC 7518, 3.1; RFC 8037, 3.1). */
const NAMES: Readonly<Record<Algorithm, string>> = { ed25519: 'EdDSA', 'ecdsa-p256-sha256': 'ES256' }

const encode = (value: string | Uint8Array): string => Buffer.from(value).toString('base64url')

const signedText = (key: SigningKey, type: string, payload: unknown): string => {
  const header = { alg: NAMES[key.algorithm], kid: key.kid, typ: type }
  return `${encode(JSON.stringify(header))}.${encode(canonical(payload))}`
}

/** A compact JWS (RFC 7515) over the canonical form of a value. `type` keeps one kind of statement from passing for another. */
export const signJws = (key: SigningKey, type: string, payload: unknown): string => {
  const text = signedText(key, type, payload)
  return `${text}.${encode(key.sign(Buffer.from(text)))}`
}

/** The same, signed on another core. */
export const signJwsAside = async (key: SigningKey, type: string, payload: unknown): Promise<string> => {
  const text = signedText(key, type, payload)
  return `${text}.${encode(await key.signAside(Buffer.from(text)))}`
}

const parsed = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

interface Header {
  alg: string
  kid: string
  typ: string
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'alg' in value && 'kid' in value && 'typ' in value

/** The payload of a compact JWS of that type by one of these keys; `undefined` when it is anything else. */
export const verifyJws = (jws: string, type: string, keys: readonly PublicJwk[]): unknown => {
  const [head = '', body = '', tail = '', ...rest] = jws.split('.')
  const header = parsed(head)
  const signature = Buffer.from(tail, 'base64url')
  const isExact = rest.length === 0 && encode(signature) === tail
  if (!isExact || !isHeader(header) || header.typ !== type) return undefined
  const jwk = keys.find(({ kid }) => kid === header.kid)
  if (!jwk || NAMES[algorithmOf(jwk)] !== header.alg) return undefined
  return verificationKey(jwk).verify(Buffer.from(`${head}.${body}`), signature) ? parsed(body) : undefined
}
