import { type Curve, type KeyRing, newKey, type OwnKey, published, revoke, rotate } from '@selaras/exchange'
import type { Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { Unusable } from '../unusable.ts'
import { readRing, writeRing } from './ring-file.ts'

interface KeysOptions {
  /** File of the ring. */
  ring: string
  curve: Curve
  /** Key to revoke. */
  kid: string | undefined
  isJson: boolean
  now: number
  language: Language
  say: Say
}

/** What of the ring goes into the directory. */
const snippet = (ring: KeyRing): string => `${JSON.stringify(published(ring), null, 2)}\n`

/** People read what was done; a program takes what is to be published. */
const finish = (ring: KeyRing, done: string, say: Say): number => {
  process.stderr.write(done + say('keys.publish'))
  process.stdout.write(snippet(ring))
  return 0
}

const create = async ({ ring: file, curve, now, say }: KeysOptions): Promise<number> => {
  const ring = { keys: [await newKey(now, curve)] }
  writeRing(file, ring, true)
  return finish(ring, say('keys.created', { kid: ring.keys[0]?.jwk.kid ?? '', file }), say)
}

/** Time to publish a new key before it signs: nobody believes what the directory does not know. */
const LEAD = 3_600_000

const replace = async ({ ring: file, curve, now, language, say }: KeysOptions): Promise<number> => {
  const before = readRing(file, language)
  // Whoever has nothing to sign with cannot wait.
  const lead = before.keys.some((key) => stateOf(key, now) === 'valid') ? LEAD : 0
  const ring = await rotate(before, now + lead, curve)
  writeRing(file, ring)
  const { jwk, from } = ring.keys.at(-1) as OwnKey
  return finish(ring, say('keys.rotated', { kid: jwk.kid, file, from }), say)
}

const withdraw = async ({ ring: file, kid, now, language, say }: KeysOptions): Promise<number> => {
  const before = readRing(file, language)
  if (kid === undefined || !before.keys.some(({ jwk }) => jwk.kid === kid)) {
    const known = before.keys.map(({ jwk }) => jwk.kid).join(', ')
    throw new Unusable('error.ring-kid', { kid: kid ?? '', file, known })
  }
  const ring = revoke(before, kid, now)
  writeRing(file, ring)
  const isLast = ring.keys.every((key) => stateOf(key, now) !== 'valid')
  return finish(ring, say('keys.revoked', { kid, file }) + (isLast ? say('keys.none-left') : ''), say)
}

const stateOf = ({ from, until, revokedAt }: OwnKey, now: number): 'valid' | 'revoked' | 'ended' | 'future' => {
  if (revokedAt !== undefined && Date.parse(revokedAt) <= now) return 'revoked'
  if (until !== undefined && Date.parse(until) <= now) return 'ended'
  return Date.parse(from) <= now ? 'valid' : 'future'
}

const show = async ({ ring: file, isJson, now, language, say }: KeysOptions): Promise<number> => {
  const ring = readRing(file, language)
  const line = (key: OwnKey) =>
    `${key.jwk.kid}  ${key.jwk.crv.padEnd(7)}  ${key.from}  ${(key.until ?? '-').padEnd(24)}  ${say(`state.${stateOf(key, now)}`)}\n`
  process.stdout.write(isJson ? snippet(ring) : ring.keys.map(line).join(''))
  return 0
}

/** What `selaras keys` can do. */
export const keysActions = { new: create, rotate: replace, revoke: withdraw, list: show }
