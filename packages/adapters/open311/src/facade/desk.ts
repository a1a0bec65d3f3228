import type { Case, CaseKind } from '@selaras/rules'
import type { ComplaintSubmission, ParticipantId } from '@selaras/schemas'

/** The complaint operations that are used; `complaints` of a client to the desk has them. */
export interface ComplaintDesk {
  submit: (submission: ComplaintSubmission, options?: { idempotencyKey?: string }) => Promise<{ id: string }>
  /** Rejects with a `ProblemError` `not-found` when there is no such complaint. */
  get: (id: never) => Promise<object>
  /** Every complaint of the desk, oldest first. */
  list: () => AsyncIterable<object>
}

/** A case as an exchange keeps it. */
interface KeptCase {
  position: number
  state: Case
  erased?: true
}

/** The store of an exchange, as far as it is read here. */
export interface CaseStore {
  read: <Result>(
    work: (view: {
      /** Cases after a position, in the order they came here or the other way round. */
      cases: (query: {
        kind: CaseKind
        participant: ParticipantId
        statuses?: readonly string[] | undefined
        /** Categories; '' has none, of `null` it is not known. */
        services?: readonly (string | null)[] | undefined
        after: number
        limit: number
        newestFirst?: boolean
      }) => Promise<KeptCase[]>
    }) => Promise<Result>,
  ) => Promise<Result>
}
