import {
  type CaseKind,
  checkComplaint,
  checkJointRequest,
  checkQueueTicket,
  checkServiceRequest,
  checkSurvey,
  lifecycles,
} from '@selaras/rules'
import {
  type ComplaintSubmission,
  instantOf,
  type JointRequestSubmission,
  type ParticipantId,
  type QueueTicketSubmission,
  type SatisfactionSurveySubmission,
  type ServiceRequestSubmission,
} from '@selaras/schemas'
import type { Issue } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCase, Transaction } from '../store/store.ts'
import { type Origin, withoutOrigin } from '../views/origin.ts'
import { append, type Cause } from './append.ts'
import type { CaseNumber } from './case-number.ts'

/** What a submission becomes: what is still wrong with it, and the data of the entry that opens its case. */
interface Opening {
  issues: Issue[]
  data: Record<string, unknown>
  /** Who is concerned beside the owner and whoever brought it. */
  concerned?: ParticipantId | undefined
  /** Of an anonymous complaint, what stays with the owner, beside the log. */
  origin?: Origin | undefined
}

const openings: Record<CaseKind, (node: ExchangeNode, body: never, now: string) => Opening> = {
  'service-request': ({ services }, request: ServiceRequestSubmission, now) => {
    const assigned = services.get(request.service)?.provider
    return { issues: checkServiceRequest(request, { services, now }), data: { request, assigned }, concerned: assigned }
  },
  'joint-request': ({ jointServices, services }, request: JointRequestSubmission, now) => ({
    issues: checkJointRequest(request, { jointServices, services, now }),
    data: { request, definition: jointServices.get(request.service) },
  }),
  complaint: (_node, submission: ComplaintSubmission, now) => {
    const { complaint, origin } = withoutOrigin(submission)
    return { issues: checkComplaint(submission, { now }), data: { complaint }, origin }
  },
  'queue-ticket': ({ services }, ticket: QueueTicketSubmission) => {
    const assigned = services.get(ticket.service ?? '')?.provider
    return {
      issues: checkQueueTicket(ticket, { services }),
      data: { ticket, ...(assigned && { assigned }) },
      concerned: assigned,
    }
  },
  survey: ({ services }, survey: SatisfactionSurveySubmission, now) => ({
    issues: checkSurvey(survey, { services, now }),
    data: { survey },
    concerned: survey.provider,
  }),
}

/** What opens a case. */
export interface Submission {
  kind: CaseKind
  /** The number it gets, of this node. */
  number: CaseNumber
  body: unknown
  cause: Cause
}

/** Opens a case: this node becomes its owner, whoever brought it a party. */
export const openCase = (
  node: ExchangeNode,
  transaction: Transaction,
  { kind, number, body, cause }: Submission,
): Promise<StoredCase> => {
  const { issues, data, concerned, origin } = openings[kind](node, body as never, instantOf(node.now()))
  if (issues.length > 0) throw new Refusal('invalid', { issues })
  const parties = [...new Set([node.id, cause.actor, ...(concerned ? [concerned] : [])])]
  const draft = { type: lifecycles[kind].opening.entry, data: { ...data, parties } }
  const opening = { ...number, kind, before: undefined, draft }
  // A trace leads to what the channel logged of its reporter.
  if (origin) return append(node, transaction, { ...opening, origin, cause: { ...cause, traceparent: undefined } })
  return append(node, transaction, { ...opening, cause })
}
