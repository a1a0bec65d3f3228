// `response` = base64(AES-256-CBC(LZ-string(JSON))). Key: SHA-256 of consId, secret and the timestamp of that very
// request; initialisation vector: the first 16 bytes of the same digest.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { AdapterError } from '@selaras/adapter'
import lzString from 'lz-string'
import type { BpjsCredentials } from './signature.ts'
import { texts } from './texts.ts'
import { unpack } from './unpack.ts'

const settings = ({ consId, secret }: BpjsCredentials, timestamp: number) => {
  const key = createHash('sha256').update(`${consId}${secret}${timestamp}`).digest()
  return ['aes-256-cbc', key, key.subarray(0, 16)] as const
}

/** Most characters an answer is unpacked to. */
const MAXIMUM = 16 * 1024 * 1024

/** The value in an encrypted `response`; throws when it was not made for this request, `AdapterError` when it is too large. */
export const opened = (text: string, credentials: BpjsCredentials, timestamp: number): unknown => {
  const decipher = createDecipheriv(...settings(credentials, timestamp))
  const compressed = decipher.update(text, 'base64', 'utf8') + decipher.final('utf8')
  const json = unpack(compressed, MAXIMUM)
  if (json === undefined) throw new AdapterError(texts.unpacked, { adapter: 'bpjs', code: 'configuration' })
  return JSON.parse(json)
}

/** A value as BPJS sends it in `response`. */
export const sealed = (value: unknown, credentials: BpjsCredentials, timestamp: number): string => {
  const cipher = createCipheriv(...settings(credentials, timestamp))
  const compressed = lzString.compressToEncodedURIComponent(JSON.stringify(value))
  return cipher.update(compressed, 'utf8', 'base64') + cipher.final('base64')
}
