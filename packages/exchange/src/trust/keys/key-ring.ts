import { generateKeyPairSync } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint'
import type { PrivateJwk, PublicJwk } from './jwk.ts'

/** When a key counts, as instants. A key without `until` counts until it is revoked. */
export interface KeyValidity {
  from: string
  until?: string | undefined
  /** From then on nothing signed with it is believed, whenever it says that it was signed. */
  revokedAt?: string | undefined
}

/** A public key of a participant, as its directory publishes it. */
export interface PublishedKey extends KeyValidity {
  jwk: PublicJwk
}

/** A key of our own; kept by whoever keeps our secrets. */
export interface OwnKey extends KeyValidity {
  jwk: PrivateJwk
}

/** Keys of one participant, oldest first. */
export interface KeyRing {
  keys: readonly OwnKey[]
}

export type Curve = 'Ed25519' | 'P-256'

/** How long an old key still counts after a new one took over: time for the slowest reader of the directory. */
const OVERLAP = 24 * 3_600_000

/** A new key pair that counts from then on. */
export const newKey = async (now: number, curve: Curve = 'Ed25519'): Promise<OwnKey> => {
  const { privateKey } =
    curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = privateKey.export({ format: 'jwk' }) as Omit<PrivateJwk, 'kid'>
  const kid = await calculateJwkThumbprint(jwk as Parameters<typeof calculateJwkThumbprint>[0])
  return { jwk: { ...jwk, kid }, from: new Date(now).toISOString() }
}

export const isValidAt = ({ from, until, revokedAt }: KeyValidity, now: number): boolean =>
  Date.parse(from) <= now &&
  (until === undefined || now < Date.parse(until)) &&
  (revokedAt === undefined || now < Date.parse(revokedAt))

/**
 * The key to sign with: the newest that counts and that others have had time to learn of.
 * @throws TypeError when there is none.
 */
export const currentKey = ({ keys }: KeyRing, now: number): OwnKey => {
  const valid = keys.filter((key) => isValidAt(key, now))
  const key = valid.at(-1)
  if (!key) throw new TypeError('[exchange] No key of ours is valid now; make one with `selaras keys new`.')
  return key
}

/** Puts a new key in place; the one before it counts for a day more. */
export const rotate = async (ring: KeyRing, now: number, curve?: Curve): Promise<KeyRing> => {
  const until = new Date(now + OVERLAP).toISOString()
  const keys = ring.keys.map((key) => (isValidAt(key, now) && key.until === undefined ? { ...key, until } : key))
  return { keys: [...keys, await newKey(now, curve)] }
}

/**
 * Revokes a key at once.
 * @throws TypeError when the ring has no such key.
 */
export const revoke = (ring: KeyRing, kid: string, now: number): KeyRing => {
  if (!ring.keys.some(({ jwk }) => jwk.kid === kid))
    throw new TypeError(
      `[exchange] There is no key ${kid}; the keys are ${ring.keys.map(({ jwk }) => jwk.kid).join(', ')}.`,
    )
  const revokedAt = new Date(now).toISOString()
  return { keys: ring.keys.map((key) => (key.jwk.kid === kid && !key.revokedAt ? { ...key, revokedAt } : key)) }
}

/** What of a ring the world may know. */
export const published = ({ keys }: KeyRing): PublishedKey[] =>
  keys.map(({ jwk: { kid, kty, crv, x, y }, ...validity }) => ({
    ...validity,
    jwk: { kid, kty, crv, x, ...(y && { y }) },
  }))
