import { AdapterError } from '@selaras/adapter'
import { texts } from './texts.ts'
import type { Auth } from './upstream.ts'

/** A key or token, or a user name and its password. */
export type HttpCredentials = string | { username: string; password: string }

const wrong = (adapter: string, kind: string) =>
  new AdapterError(texts.credentials(kind), { adapter, code: 'configuration' })

const basic = (username: string, password: string) =>
  `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`

/** Headers that prove who calls, as the map says. */
export const headersOf = (
  adapter: string,
  auth: Auth,
  credentials: HttpCredentials | undefined,
): Record<string, string> => {
  if (auth.kind === 'none') return {}
  if (auth.kind === 'basic') {
    if (typeof credentials !== 'object') throw wrong(adapter, auth.kind)
    return { authorization: basic(credentials.username, credentials.password) }
  }
  // A line break or a letter outside Latin would be refused by fetch, in words that repeat the key.
  if (typeof credentials !== 'string' || !/^[\x21-\x7e]+$/.test(credentials)) throw wrong(adapter, auth.kind)
  return auth.kind === 'bearer' ? { authorization: `Bearer ${credentials}` } : { [auth.name]: credentials }
}
