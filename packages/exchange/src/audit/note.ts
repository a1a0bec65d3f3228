import { createHash } from 'node:crypto'
import { type PublicJwk, type SigningKey, verificationKey } from '../trust/keys/jwk.ts'

/** One signature of a note (C2SP signed-note). */
export interface NoteSignature {
  name: string
  /** First four bytes of the digest of name, type and key; the rest is the signature. */
  bytes: Uint8Array
}

/** A text and its signatures (C2SP signed-note). */
export interface Note {
  text: string
  signatures: readonly NoteSignature[]
}

/** Signature types of C2SP signed-note: Ed25519, and timestamped cosignatures by it. */
export const SIGNATURE = 1
export const COSIGNATURE = 4

const keyId = (name: string, type: number, x: string): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(type))
    .update(Buffer.from(x, 'base64url'))
    .digest()
    .subarray(0, 4)

const LINE = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/

/** One line of a signature, or `undefined` when it is none, or not written as it would be written again. */
export const readSignature = (line: string): NoteSignature | undefined => {
  const [, name, encoded] = LINE.exec(line) ?? []
  if (name === undefined || encoded === undefined) return undefined
  const bytes = Buffer.from(encoded, 'base64')
  return bytes.toString('base64') === encoded && bytes.length > 4 ? { name, bytes } : undefined
}

/** Reads a note; anything that is not exactly one gives `undefined`. */
export const readNote = (note: string): Note | undefined => {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return undefined
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(readSignature)
  return signatures.every((signature) => signature !== undefined)
    ? { text: note.slice(0, end + 1), signatures }
    : undefined
}

/** A signature line: `prefix` stands before the signature, such as its time. */
export const signatureLine = (
  name: string,
  type: number,
  key: SigningKey,
  signed: string,
  prefix: Uint8Array = new Uint8Array(),
): string => {
  const bytes = Buffer.concat([keyId(name, type, key.x), prefix, key.sign(Buffer.from(signed))])
  return `— ${name} ${bytes.toString('base64')}`
}

/** Whether one of these Ed25519 keys made a signature of that type; `signedOf` says over what, from what stands before it. */
export const isSignedBy = (
  { name, bytes }: NoteSignature,
  type: number,
  keys: readonly PublicJwk[],
  signedOf: (prefix: Uint8Array) => string | undefined,
): boolean => {
  const id = Buffer.from(bytes.subarray(0, 4))
  const [prefix, signature] = [bytes.subarray(4, -64), bytes.subarray(-64)]
  const signed = signedOf(prefix)
  if (signed === undefined) return false
  return keys.some(
    (jwk) =>
      jwk.crv === 'Ed25519' &&
      id.equals(keyId(name, type, jwk.x)) &&
      verificationKey(jwk).verify(Buffer.from(signed), signature),
  )
}
