import type { ParticipantId } from '@selaras/schemas'

/** Peers that did not answer at all, over every node on this store. */
export interface SilenceReads {
  silentPeers: () => Promise<ParticipantId[]>
}

export interface SilenceWrites {
  /** A peer did not answer; noted until it does. */
  noteSilence: (peer: ParticipantId, at: number) => Promise<void>
  /** A silent peer answers again: what waits for it, be it entries or commands, is due then and not later. */
  endSilence: (peer: ParticipantId, at: number) => Promise<void>
  /** What waits for a destination is due then and not later; what is under way or parked stays so. */
  hurry: (destination: string, at: number) => Promise<void>
}
