import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** Bytes of a key. */
export const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
/** Nonces fetched from the system at once. */
const POOL = 512

/** A new key. Keys and nonces come from the system alone: one that comes twice would undo the cipher. */
export const newKey = (): KeyObject => createSecretKey(randomBytes(KEY_BYTES))

let pool = Buffer.alloc(0)
const newIv = (): Buffer => {
  if (pool.length < IV_BYTES) pool = randomBytes(IV_BYTES * POOL)
  const iv = pool.subarray(0, IV_BYTES)
  pool = pool.subarray(IV_BYTES)
  return iv
}

/** AES-256-GCM: nonce, ciphertext, tag. `context` says what it is and where it belongs; elsewhere it does not open. */
export const encrypt = (key: KeyObject, plain: string | Uint8Array, context: string): Buffer => {
  const iv = newIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const sealed = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  return Buffer.concat([iv, sealed, cipher.final(), cipher.getAuthTag()])
}

/** What was encrypted. Throws when key, context or a bit is another. */
export const decrypt = (key: KeyObject, sealed: Uint8Array, context: string): Buffer => {
  const iv = sealed.subarray(0, IV_BYTES)
  const tag = sealed.subarray(-TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
}
