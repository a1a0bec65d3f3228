// `response` = base64(AES-256-CBC(LZ-string(JSON))). Key: SHA-256 of consId, secret and the timestamp of that very
// request; initialisation vector: the first 16 bytes of the same digest.
import lzString from 'lz-string'
import { type BpjsCredentials, toBase64 } from './signature.ts'

const keyAndVector = async ({ consId, secret }: BpjsCredentials, timestamp: number, usage: 'encrypt' | 'decrypt') => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${consId}${secret}${timestamp}`))
  const key = await crypto.subtle.importKey('raw', digest, 'AES-CBC', false, [usage])
  return { key, algorithm: { name: 'AES-CBC', iv: digest.slice(0, 16) } }
}

/** The value in an encrypted `response`; throws when it was not made for this request. */
export const opened = async (text: string, credentials: BpjsCredentials, timestamp: number): Promise<unknown> => {
  const { key, algorithm } = await keyAndVector(credentials, timestamp, 'decrypt')
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const compressed = new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes))
  return JSON.parse(lzString.decompressFromEncodedURIComponent(compressed))
}

/** A value as BPJS sends it in `response`. */
export const sealed = async (value: unknown, credentials: BpjsCredentials, timestamp: number): Promise<string> => {
  const { key, algorithm } = await keyAndVector(credentials, timestamp, 'encrypt')
  const compressed = lzString.compressToEncodedURIComponent(JSON.stringify(value))
  return toBase64(await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(compressed)))
}
