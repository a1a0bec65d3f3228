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
      /** Cases in the order they came here, after a position. */
      cases: (query: {
        kind: CaseKind
        participant: ParticipantId
        after: number
        limit: number
      }) => Promise<KeptCase[]>
    }) => Promise<Result>,
  ) => Promise<Result>
}
