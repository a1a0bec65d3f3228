/** What BPJS gave an institution. */
export interface BpjsCredentials {
  consId: string
  secret: string
  /** Key of the one product that is called. */
  userKey: string
  /** Account of the primary-care application; PCare alone asks for it. */
  login?: { username: string; password: string }
}

/** Code of the application in the PCare login. */
const PCARE_APPLICATION = '095'

const bytesOf = (text: string) => new TextEncoder().encode(text)
export const toBase64 = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))

/** Base64 of HMAC-SHA256 over `consId&timestamp`; `timestamp` in Unix seconds. */
const signatureOf = async ({ consId, secret }: BpjsCredentials, timestamp: number): Promise<string> => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign'])
  return toBase64(await crypto.subtle.sign('HMAC', key, bytesOf(`${consId}&${timestamp}`)))
}

/** Headers that prove who calls, at a time in Unix seconds (UTC). */
export const headersOf = async (credentials: BpjsCredentials, timestamp: number): Promise<Record<string, string>> => {
  const { consId, userKey, login } = credentials
  const account = login && toBase64(bytesOf(`${login.username}:${login.password}:${PCARE_APPLICATION}`).buffer)
  return {
    'X-cons-id': consId,
    'X-timestamp': String(timestamp),
    'X-signature': await signatureOf(credentials, timestamp),
    user_key: userKey,
    ...(account && { 'X-authorization': `Basic ${account}` }),
  }
}
