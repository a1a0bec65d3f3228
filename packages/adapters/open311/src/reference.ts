// GeoReport v2 has no field for the sender's number, and gives back no account. The description comes back, so its last
// line says which of our cases a request is: `Ref. 7K3M-9Q2D-X4TV.k3f9m2qa`. Anybody may write to a city; the seal shows
// that the line is ours.
import { isTrackingNumber, type TrackingNumber } from '@selaras/schemas'

const LINE = /\bRef\. ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\.([0-9a-v]{8})\b/g
const DIGITS = '0123456789abcdefghijklmnopqrstuv'

/** Gives the seal of a tracking number: 40 bits of an HMAC-SHA-256. */
export type Sealer = (id: string) => Promise<string>

export const sealerOf = async (key: string): Promise<Sealer> => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const hmac = await crypto.subtle.importKey('raw', bytes(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return async (id) => {
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, bytes(id)))
    return Array.from(digest.subarray(0, 8), (byte) => DIGITS[byte % 32]).join('')
  }
}

/** The line that says which case a request is. */
export const referenceLine = async (id: TrackingNumber, seal: Sealer): Promise<string> => `Ref. ${id}.${await seal(id)}`

/** Which of our cases a description names; `undefined` when none, or when the line is not ours. */
export const caseIn = async (description: string, seal: Sealer): Promise<TrackingNumber | undefined> => {
  for (const [, id = '', given] of [...description.matchAll(LINE)].reverse())
    if (isTrackingNumber(id) && (await seal(id)) === given) return id
  return undefined
}
