import { createHmac } from 'node:crypto'

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

/** Base64 of HMAC-SHA256 over `consId&timestamp`; `timestamp` in Unix seconds. */
const signatureOf = ({ consId, secret }: BpjsCredentials, timestamp: number): string =>
  createHmac('sha256', secret).update(`${consId}&${timestamp}`).digest('base64')

/** Headers that prove who calls, at a time in Unix seconds (UTC). */
export const headersOf = (credentials: BpjsCredentials, timestamp: number): Record<string, string> => {
  const { consId, userKey, login } = credentials
  const account = login && Buffer.from(`${login.username}:${login.password}:${PCARE_APPLICATION}`).toString('base64')
  return {
    'X-cons-id': consId,
    'X-timestamp': String(timestamp),
    'X-signature': signatureOf(credentials, timestamp),
    user_key: userKey,
    ...(account && { 'X-authorization': `Basic ${account}` }),
  }
}
