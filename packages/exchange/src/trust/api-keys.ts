import { isParticipantId, type ParticipantId } from '@selaras/schemas'
import { sha256 } from '../cases/digest.ts'
import type { Trust } from './trust.ts'

export interface ApiKeyOptions {
  /** Keys others present to us: participant to key. */
  accept?: Readonly<Record<string, string>>
  /** Keys we present to others: participant to key. */
  present?: Readonly<Record<string, string>>
}

const HEADER = 'X-Api-Key'
const SHORTEST_KEY = 16

const byDigest = (accept: Readonly<Record<string, string>>): Map<string, ParticipantId> => {
  const known = new Map<string, ParticipantId>()
  for (const [participant, key] of Object.entries(accept)) {
    if (!isParticipantId(participant)) throw new TypeError(`[exchange] "${participant}" is no participant id.`)
    if (key.length < SHORTEST_KEY)
      throw new TypeError(`[exchange] The API key of ${participant} is shorter than ${SHORTEST_KEY} characters.`)
    if (known.has(sha256(key))) throw new TypeError(`[exchange] The API key of ${participant} is also somebody else's.`)
    known.set(sha256(key), participant)
  }
  return known
}

/** Trust by a shared key each way, in `X-Api-Key`: level 2, for nodes behind TLS. Keys are compared by digest, so timing tells nothing. */
export const apiKeys = ({ accept = {}, present = {} }: ApiKeyOptions): Trust => {
  const known = byDigest(accept)
  return {
    specificationVersion: 1,
    challenge: `${HEADER} realm="selaras"`,
    sign: async (request, _body, peer) => {
      const key = present[peer]
      if (key) request.headers.set(HEADER, key)
      return request
    },
    verify: async (request) => {
      const key = request.headers.get(HEADER)
      const participant = key ? known.get(sha256(key)) : undefined
      return participant ? { ok: true, participant } : { ok: false, issues: [] }
    },
  }
}
