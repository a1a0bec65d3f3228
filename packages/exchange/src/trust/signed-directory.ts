import { DirectoryDocument, type ParticipantId } from '@selaras/schemas'
import type { Directory } from '../directory.ts'
import { inTime } from '../operation/in-time.ts'
import { signJws, verifyJws } from './jws.ts'
import type { PublicJwk, SigningKey } from './keys/jwk.ts'

/** `typ` of a directory as a JWS. */
const DIRECTORY_TYPE = 'selaras-directory+jws'

/** What a coordinator publishes: the directory, signed as a whole. */
export const signDirectory = (document: DirectoryDocument, key: SigningKey): string =>
  signJws(key, DIRECTORY_TYPE, document)

/** Why a directory is not believed. */
export type DirectoryRefusal = 'unsigned' | 'invalid' | 'another-coordinator' | 'expired' | 'older'

interface Coordinator {
  id: ParticipantId
  /** Its keys, written down by whoever runs this node: trust begins somewhere. */
  keys: readonly PublicJwk[]
}

interface Reading {
  now: number
  coordinator: Coordinator
  /** The newest directory believed so far. */
  known?: DirectoryDocument | undefined
}

/** Reads a signed directory; one older than what is known is refused, so that nobody brings a revoked key back. */
export const readDirectory = (
  jws: string,
  { now, coordinator, known }: Reading,
): { ok: true; document: DirectoryDocument } | { ok: false; refusal: DirectoryRefusal } => {
  const refuse = (refusal: DirectoryRefusal) => ({ ok: false, refusal }) as const
  const payload = verifyJws(jws.trim(), DIRECTORY_TYPE, coordinator.keys)
  if (payload === undefined) return refuse('unsigned')
  const read = DirectoryDocument.safeParse(payload)
  if (!read.success) return refuse('invalid')
  const document = read.data
  if (document.coordinator !== coordinator.id) return refuse('another-coordinator')
  if (Date.parse(document.expiresAt) <= now) return refuse('expired')
  return known && Date.parse(document.issuedAt) < Date.parse(known.issuedAt) ? refuse('older') : { ok: true, document }
}

export interface SignedDirectoryOptions {
  /** Reads the signed directory from where its coordinator publishes it; the signal is aborted when it takes too long. */
  read: (signal: AbortSignal) => Promise<string>
  coordinator: Coordinator
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now?: () => number
  /** Milliseconds after which it is read again; a revocation takes effect within them. Default 30,000. */
  refresh?: number
  /** Milliseconds a reading may take; what takes longer counts as one that failed. Default 10,000. */
  timeout?: number
  /** Told when it cannot be read or is not believed; what was known counts on until it expires. */
  onError?: (error: unknown) => void
}

/** A directory its coordinator signs: addresses and keys of everybody, read again before it grows old. */
export const signedDirectory = (options: SignedDirectoryOptions): Directory => {
  const { read, coordinator, now = Date.now, refresh = 30_000, timeout = 10_000, onError = () => {} } = options
  let known: DirectoryDocument | undefined
  let listed = new Map<string, DirectoryDocument['participants'][number]>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | undefined

  /** What is read in time: whoever waits for an address must not wait for ever. */
  const fetched = async (): Promise<string> => {
    const asked = new AbortController()
    const reading = read(asked.signal)
    if (await inTime(reading, timeout)) return reading
    asked.abort()
    throw new Error(`[exchange] The directory of ${coordinator.id} did not come within ${timeout} ms.`)
  }
  const renew = async () => {
    try {
      const outcome = readDirectory(await fetched(), { now: now(), coordinator, known })
      if (!outcome.ok)
        throw new Error(`[exchange] The directory of ${coordinator.id} is not believed: ${outcome.refusal}.`)
      known = outcome.document
      listed = new Map(known.participants.map((participant) => [participant.id, participant]))
    } catch (error) {
      onError(error)
    }
    readAt = now()
    reading = undefined
  }
  const isKnown = async (): Promise<boolean> => {
    // A clock that went back must not make it stay.
    if (Math.abs(now() - readAt) >= refresh) reading ??= renew()
    await reading
    return known !== undefined && now() < Date.parse(known.expiresAt)
  }
  const find = async (participant: ParticipantId) => ((await isKnown()) ? listed.get(participant) : undefined)
  return {
    resolve: async (participant) => (await find(participant))?.url.replace(/\/$/, ''),
    keysOf: async (participant) => (await find(participant))?.keys ?? [],
    participants: async () => ((await isKnown()) ? ([...listed.keys()] as ParticipantId[]) : []),
    unready: async () => ((await isKnown()) ? undefined : `The directory of ${coordinator.id} cannot be read.`),
  }
}
