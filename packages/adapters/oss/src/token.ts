// token = SHA-1 hex of USERNAME PASSWORD NIB Ymd, where Ymd is the day in Jakarta (PIA 4.3.22)
import { jakartaDate } from '@selaras/adapter'

/** The account OSS calls a region with. */
export interface InboundCredentials {
  username: string
  password: string
}

/** How far the clock of OSS may be from ours around midnight. */
const SKEW = 15 * 60_000

/** The `Token` header of a call made at a moment. */
export const tokenAt = async ({ username, password }: InboundCredentials, nib: string, at: number): Promise<string> => {
  const text = `${username}${password}${nib}${jakartaDate(at).replaceAll('-', '')}`
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Takes as long for a wrong token as for a right one. */
const isEqual = (left: string, right: string): boolean => {
  let difference = left.length ^ right.length
  for (let at = 0; at < right.length; at++) difference |= (left.charCodeAt(at) || 0) ^ right.charCodeAt(at)
  return difference === 0
}

/** Whether a token is that of today in WIB, or of the neighbouring day within a quarter of an hour of midnight. */
export const isToken = async (
  token: string,
  credentials: InboundCredentials,
  nib: string,
  now: number,
): Promise<boolean> => {
  const tokens = await Promise.all([now - SKEW, now, now + SKEW].map((at) => tokenAt(credentials, nib, at)))
  const given = token.trim().toLowerCase()
  return tokens.map((each) => isEqual(given, each)).includes(true)
}
