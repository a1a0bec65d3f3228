import type { Complaint, JointRequest, QueueTicket, SatisfactionSurvey, ServiceRequest } from '@selaras/schemas'
import { CASE_KINDS, type CaseKind } from '@selaras/schemas/operations'
import { complaintLifecycle } from './complaint.ts'
import { jointRequestLifecycle } from './joint-request.ts'
import type { Lifecycle } from './lifecycle.ts'
import { queueTicketLifecycle } from './queue-ticket.ts'
import { serviceRequestLifecycle } from './service-request.ts'
import { surveyLifecycle } from './survey.ts'

/** A case of any kind. */
export type Case = ServiceRequest | JointRequest | Complaint | QueueTicket | SatisfactionSurvey
export type { CaseKind }

/** Every lifecycle of the standard, by kind of case. */
export const lifecycles = {
  'service-request': serviceRequestLifecycle,
  'joint-request': jointRequestLifecycle,
  complaint: complaintLifecycle,
  'queue-ticket': queueTicketLifecycle,
  survey: surveyLifecycle,
} as unknown as Readonly<Record<CaseKind, Lifecycle<Case>>>

/** Kind of case an entry type belongs to: `complaint.received` is of a complaint. */
export const kindOf = (entryType: string): CaseKind | undefined => {
  return CASE_KINDS.find((kind) => entryType.startsWith(`${kind}.`))
}
