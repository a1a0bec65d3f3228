import type { ParticipantId, TrackingNumber } from '@selaras/schemas'

/** How somebody came to hold data: entries it acknowledged, what it read over HTTP, a webhook its receiver took. */
export type DisclosureMeans = 'delivery' | 'read' | 'webhook'

/** That entries of a case went to a participant: what it holds since then. */
export interface Disclosure {
  position: number
  peer: ParticipantId
  case: TrackingNumber
  means: DisclosureMeans
  /** It held the log up to here before, by the same means; entries after it are what is new. 0 for what was read. */
  from: number
  /** It holds the log up to here now. */
  to: number
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  at: number
}

/** A disclosure as it is recorded. */
type NewDisclosure = Omit<Disclosure, 'position' | 'from'>

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
  /** What is read again is recorded once a day. */
  recordDisclosure: (disclosed: NewDisclosure) => Promise<void>
}
