import type { Complaint, ComplaintSubmission } from '@selaras/schemas'
import type { StoredCase } from '../store/store.ts'

/** What could lead to whoever reported: what the sending system calls the report, and what it says beside the standard. */
export type Origin = Pick<ComplaintSubmission, 'reference' | 'extensions'>

const originIn = ({ reference, extensions }: Origin): Origin => ({
  ...(reference !== undefined && { reference }),
  ...(extensions && { extensions }),
})

/**
 * A complaint as it enters the log, and what stays with its owner. Entries go to every party whole, for they are chained
 * by digest; so of an anonymous complaint (*anonim*) the origin is never in one. The owner keeps it beside the log.
 */
export const withoutOrigin = (submission: ComplaintSubmission): { complaint: ComplaintSubmission; origin?: Origin } => {
  if (!submission.anonymous) return { complaint: submission }
  const { reference: _, extensions: __, ...complaint } = submission
  return { complaint, origin: originIn(submission) }
}

/** What its owner knows of an anonymous complaint that its log does not say; empty of any other case. */
export const besideLog = ({ kind, state }: Pick<StoredCase, 'kind' | 'state'>): Origin =>
  kind === 'complaint' && (state as Complaint).anonymous ? originIn(state as Complaint) : {}
