// AES-256-GCM; key = SHA-256 of the salt; hex = 12-byte IV ‖ ciphertext ‖ 16-byte tag.
import { AdapterError } from '@selaras/adapter'
import { texts } from './texts.ts'

export type EnvelopeKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

const IV = 12
const TAG = 16

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(hex)) return undefined
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  return bytes
}

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Key of an envelope, from the salt the region was given. */
export const keyOf = async (salt: string): Promise<EnvelopeKey> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt))
  return crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Closes an envelope under an IV that is used once. */
export const seal = async (text: string, key: EnvelopeKey, iv: Uint8Array<ArrayBuffer>): Promise<string> => {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  return hexOf(iv) + hexOf(new Uint8Array(sealed))
}

/** Opens an envelope. Raises `AdapterError`: `transient` when it is none, `configuration` when the salt does not fit. */
export const open = async (hex: string, key: EnvelopeKey): Promise<string> => {
  const bytes = bytesOf(hex.trim())
  if (!bytes || bytes.length < IV + TAG)
    throw new AdapterError(texts.noEnvelope, {
      adapter: 'sicantik',
      code: 'transient',
      upstream: 'NO_ENVELOPE',
    })
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, IV) }, key, bytes.slice(IV))
    return new TextDecoder().decode(opened)
  } catch {
    throw new AdapterError(texts.sealed, {
      adapter: 'sicantik',
      code: 'configuration',
      upstream: 'SALT',
    })
  }
}
