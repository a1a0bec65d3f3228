import type { CaseKind } from '@selaras/rules'
import type { TrackingNumber } from '@selaras/schemas'

/** When the terms of cases are looked at, and which have run out. What they are follows from the logs. */
export interface TermReads {
  /** Cases whose terms are to be looked at by now, the longest due first. */
  termsDue: (now: number, limit: number) => Promise<TrackingNumber[]>
  /** How many cases have a term past its end. */
  overdueCases: () => Promise<number>
}

/** Cases of one kind in some of its statuses. */
export interface CasesInStatus {
  kind: CaseKind
  statuses: readonly string[]
}

export interface TermWrites {
  /** The terms of a case may stand otherwise from now on: they are looked at then. */
  lookAtTerms: (id: TrackingNumber, at: number) => Promise<void>
  /** Keeps how many terms of a case are past their end, and when they are looked at next, if ever. */
  keepTerms: (id: TrackingNumber, overdue: number, due: number | undefined) => Promise<void>
  /** Looks at the terms of all these cases anew when the policy is another than the last. False when it is the same. */
  takeTermPolicy: (digest: string, cases: readonly CasesInStatus[], at: number) => Promise<boolean>
}
