import { instantOf, isParticipantId, type ParticipantId } from '@selaras/schemas'
import { issueOf } from '@selaras/schemas/problem'
import { sha256 } from '../cases/digest.ts'
import type { Directory } from '../directory.ts'
import { pooledRandom } from '../random.ts'
import { type VerificationKey, verificationKey } from './keys/jwk.ts'
import { isValidAt } from './keys/key-ring.ts'
import type { Signer } from './keys/signer.ts'
import { signMessage } from './signature/sign-message.ts'
import { verifyMessage } from './signature/verify-message.ts'
import type { Trust } from './trust.ts'

export interface SignatureOptions {
  /** Who we are. */
  participant: ParticipantId
  /** Signs with our key; see `createSigner`. */
  signer: Signer
  /** Where the keys of others are published. */
  directory: Directory
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now: () => number
  /** Our host as callers write it, where a proxy before us writes another. Default: as the request says. */
  authority?: string | undefined
}

/** Reads a key once; whether it still counts is asked every time. */
const createKeyReader = ({ directory, now }: SignatureOptions) => {
  const read = new Map<string, VerificationKey>()
  return async (participant: string, kid: string): Promise<VerificationKey | undefined> => {
    if (!isParticipantId(participant)) return undefined
    const keys = (await directory.keysOf?.(participant)) ?? []
    const key = keys.find(({ jwk }) => jwk.kid === kid)
    if (!key || !isValidAt(key, now())) return undefined
    const text = JSON.stringify(key.jwk)
    const known = read.get(text) ?? verificationKey(key.jwk)
    read.set(text, known)
    return known
  }
}

const addressed = (url: string, authority: string | undefined): URL => {
  const address = new URL(url)
  if (authority === undefined) return address
  // A host without a port would leave the port of the address as it is: that of the proxy's way to us.
  address.port = ''
  address.host = authority
  return address
}

/** Characters of a mark: of a second so few signatures are made that nobody finds two with one in time. */
const MARK = 16

/** No line break can be in either. */
const markOf = (keyid: string, nonce: string): string => sha256(`${keyid}\n${nonce}`).slice(0, MARK)

/**
 * Trust by signatures (RFC 9421): level 3. Ed25519 or P-256 over method, address, digest of the body, audience,
 * idempotency key and condition; five minutes either way; every nonce once.
 */
export const signatures = (options: SignatureOptions): Trust => {
  const { participant, signer, now, authority } = options
  const keyOf = createKeyReader(options)
  const random = pooledRandom()
  const explain = (rule: Parameters<typeof issueOf>[0]) =>
    issueOf(rule, ['Signature'], { now: instantOf(now()), audience: participant })
  return {
    specificationVersion: 1,
    challenge: 'Signature realm="selaras"',
    sign: async (request, body, peer) => {
      const { method, url, headers } = request
      const key = signer.key()
      const nonce = Buffer.from(random(16)).toString('base64url')
      const created = Math.floor(now() / 1000)
      const message = { method, url: new URL(url), headers }
      signMessage(message, body, { participant, key, audience: peer, created, nonce })
      return request
    },
    verify: async ({ method, url, headers }, body) => {
      const message = { method, url: addressed(url, authority), headers }
      const verifying = { audience: participant, now: Math.floor(now() / 1000), keyOf }
      const verification = await verifyMessage(message, body, verifying)
      if (!verification.ok) return { ok: false, issues: [explain(verification.rule)] }
      const { participant: sender, created, keyid, nonce } = verification.signed
      return { ok: true, participant: sender as ParticipantId, nonce: { created, mark: markOf(keyid, nonce) } }
    },
  }
}
