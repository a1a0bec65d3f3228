import type { ParticipantId } from '@selaras/schemas'

/** Says where participants are reached. */
export interface Directory {
  /** Base address of a participant, without a trailing slash; `undefined` when it is not known here. */
  resolve: (participant: ParticipantId) => Promise<string | undefined>
}

/** A directory that is written down: participant id to base address. */
export const directory = (addresses: Readonly<Record<string, string>>): Directory => ({
  resolve: async (participant) => addresses[participant]?.replace(/\/$/, ''),
})
