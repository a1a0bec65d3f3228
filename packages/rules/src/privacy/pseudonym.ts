// subkey    = HMAC-SHA-256(key, "selaras-pseudonym-1:" purpose)
// pseudonym = base64url(HMAC-SHA-256(subkey, NFC(value)))
// A participant that holds only the subkey of its purpose can make pseudonyms for it, and for no other.

/** Least bytes of a key. */
export const PSEUDONYM_KEY_BYTES = 32

const CONTEXT = 'selaras-pseudonym-1:'
const encoder = new TextEncoder()

const hmac = async (key: Uint8Array, text: string): Promise<Uint8Array> => {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)))
}

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_' })[sign] ?? '')

/** The key of one purpose, 32 bytes. Throws a RangeError on a key that is too short or a purpose without a name. */
export const purposeKey = async (key: Uint8Array, purpose: string): Promise<Uint8Array> => {
  if (key.length < PSEUDONYM_KEY_BYTES) throw new RangeError(`[rules] A key has at least ${PSEUDONYM_KEY_BYTES} bytes.`)
  if (purpose.trim() === '') throw new RangeError('[rules] Name the purpose of the pseudonyms.')
  return hmac(key, CONTEXT + purpose)
}

/**
 * Pseudonym of a value for one purpose, 43 characters of base64url: the same value gives the same within a purpose,
 * and without the key nobody can join two purposes or find the value again. Write values in their standard form.
 */
export const pseudonym = async (key: Uint8Array, purpose: string, value: string): Promise<string> =>
  base64Url(await hmac(await purposeKey(key, purpose), value.normalize('NFC')))
