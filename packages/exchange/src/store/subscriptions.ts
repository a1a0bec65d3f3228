import type { ParticipantId } from '@selaras/schemas'

/** A shared secret of a subscription. */
export interface SubscriptionSecret {
  /** `whsec_…`; a store that seals keeps it sealed. */
  secret: string
  /** Signs until then, milliseconds since 1970-01-01T00:00:00Z; without it, until it is renewed. */
  until?: number
}

/** A standing order to send entries of a participant's own cases to an address. */
export interface StoredSubscription {
  id: string
  /** Whose order it is, and whose cases it is about. */
  participant: ParticipantId
  url: string
  /** Entry types, or `<kind of case>.*`; all when absent. */
  types?: readonly string[] | undefined
  /** Only cases of these services; all when absent. */
  services?: readonly string[] | undefined
  signature: 'v1' | 'v1a'
  /** Newest first; none with `v1a`. */
  secrets: readonly SubscriptionSecret[]
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  createdAt: number
  ended?: { at: number; because: 'requested' | 'gone' } | undefined
  /** Nothing is sent until it is resumed; it is owed all the same. */
  paused?: { at: number; because: 'requested' | 'failing' } | undefined
  /** When the receiver began to fail, if nothing got through since. */
  failingSince?: number | undefined
}

interface SubscriptionQuery {
  participant: ParticipantId
  /** Position to continue after. */
  after: number
  limit: number
}

export interface SubscriptionReads {
  subscription: (id: string) => Promise<StoredSubscription | undefined>
  subscriptions: (query: SubscriptionQuery) => Promise<(StoredSubscription & { position: number })[]>
  /** Those of these participants that have not ended. */
  activeSubscriptions: (participants: readonly ParticipantId[]) => Promise<StoredSubscription[]>
}

export interface SubscriptionWrites {
  /** Keeps a subscription as it is now. */
  putSubscription: (subscription: StoredSubscription) => Promise<void>
}
