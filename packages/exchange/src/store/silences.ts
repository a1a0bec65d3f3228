import type { ParticipantId } from '@selaras/schemas'

/** Peers that did not answer at all, over every node on this store: something waits because of it. */
export interface SilenceReads {
  silentPeers: () => Promise<ParticipantId[]>
}

export interface SilenceWrites {
  /**
   * A silent peer answers again: what waits because of it, be it entries or commands, is due then and not later, unless
   * it was hurried that many times since it last went well.
   */
  endSilence: (peer: ParticipantId, at: number, most: number) => Promise<void>
  /** What waits for a destination is due then, as if nothing had ever failed; what is under way or parked stays so. */
  startAnew: (destination: string, at: number) => Promise<void>
}
