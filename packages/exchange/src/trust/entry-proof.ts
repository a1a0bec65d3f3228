import type { Entry } from '@selaras/schemas'
import type { Directory } from '../directory.ts'
import { signJwsAside, verifyJws } from './jws.ts'
import type { SigningKey } from './keys/jwk.ts'
import type { PublishedKey } from './keys/key-ring.ts'

/** `typ` of the proof of an entry as a JWS. */
const ENTRY_TYPE = 'selaras-entry+jws'

/** The owner's signature over the digest of an entry: a JWS without its payload, which anybody can take from the entry. */
export const proofOf = async (key: SigningKey, digest: string): Promise<string> =>
  (await signJwsAside(key, ENTRY_TYPE, digest)).replace(/\.[^.]*\./, '..')

const payloadOf = (digest: string) => Buffer.from(JSON.stringify(digest)).toString('base64url')

/** A key counts for what was written while it was valid, and for nothing once it is revoked. */
const countedAt = ({ from, until, revokedAt }: PublishedKey, time: number): boolean =>
  revokedAt === undefined && Date.parse(from) <= time && (until === undefined || time < Date.parse(until))

/** Whether an entry is proved by a key its owner had when it was written. An entry without a proof is not. */
export const isProved = async (entry: Entry, digest: string, directory: Directory): Promise<boolean> => {
  const { proof, source, time } = entry
  if (proof === undefined) return false
  const keys = ((await directory.keysOf?.(source)) ?? []).filter((key) => countedAt(key, Date.parse(time)))
  const jws = proof.replace('..', `.${payloadOf(digest)}.`)
  return (
    verifyJws(
      jws,
      ENTRY_TYPE,
      keys.map(({ jwk }) => jwk),
    ) === digest
  )
}
