import type { ParticipantId } from '@selaras/schemas'
import type { PublishedKey } from './trust/keys/key-ring.ts'

/** Says where participants are reached, and by which keys they are known. */
export interface Directory {
  /** Base address of a participant, without a trailing slash; `undefined` when it is not known here. */
  resolve: (participant: ParticipantId) => Promise<string | undefined>
  /** Keys a participant signs with, those that count no more among them. */
  keysOf?: (participant: ParticipantId) => Promise<readonly PublishedKey[]>
  /** Everybody it lists. */
  participants?: () => Promise<readonly ParticipantId[]>
  /** Resolves to the reason why nobody can be found in it now. */
  unready?: () => Promise<string | undefined>
}

/** What a written directory says of one participant: its base address, or that and its keys. */
export type DirectoryEntry = string | { url: string; keys?: readonly PublishedKey[] }

const described = (entry: DirectoryEntry | undefined) => (typeof entry === 'string' ? { url: entry } : entry)

/** A directory that is written down, by participant id. */
export const directory = (participants: Readonly<Record<string, DirectoryEntry>>): Directory => ({
  resolve: async (participant) => described(participants[participant])?.url.replace(/\/$/, ''),
  keysOf: async (participant) => described(participants[participant])?.keys ?? [],
  participants: async () => Object.keys(participants) as ParticipantId[],
})
