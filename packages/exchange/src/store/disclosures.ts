import type { ParticipantId, TrackingNumber } from '@selaras/schemas'

/** That a peer acknowledged entries of a case: what it holds since then. */
export interface Disclosure {
  position: number
  peer: ParticipantId
  case: TrackingNumber
  /** It held the log up to here before; entries after it are what is new. */
  from: number
  /** It holds the log up to here now. */
  to: number
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number
}

interface DisclosureQuery {
  case?: TrackingNumber | undefined
  peer?: ParticipantId | undefined
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  since: number
  /** Position to continue after. */
  after: number
  limit: number
}

export interface DisclosureReads {
  disclosures: (query: DisclosureQuery) => Promise<Disclosure[]>
}

export interface DisclosureWrites {
  recordDisclosure: (peer: ParticipantId, id: TrackingNumber, sequence: number, at: number) => Promise<void>
}
