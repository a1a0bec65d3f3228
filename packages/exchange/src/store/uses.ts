import type { Instant, ParticipantId, Text, TrackingNumber } from '@selaras/schemas'

/** One use of data under an agreement, as the citizen it concerns may be shown it. */
export interface AgreementUse {
  /** Number of the agreement. */
  agreement: string
  grantee: ParticipantId
  operation: string
  purpose: Text
  /** Attributes that were given, by their path. */
  attributes: string[]
  at: Instant
  /** The case it was about. */
  case?: TrackingNumber
  /** Keyed pseudonym of the person or business it was about. */
  subject?: string
}

/** Uses of one case, or of one pseudonym. */
export type UseQuery = { case: TrackingNumber } | { subject: string }

export interface UseReads {
  /** In the order they were recorded. */
  uses: (query: UseQuery) => Promise<AgreementUse[]>
}

export interface UseWrites {
  recordUse: (use: AgreementUse) => Promise<void>
}
