import { type CaseKind, checkComplaint, checkServiceRequest, type EntryDraft } from '@selaras/rules'
import {
  type ComplaintSubmission,
  instantOf,
  type ParticipantId,
  type ServiceRequestSubmission,
  trackingNumberOf,
} from '@selaras/schemas'
import type { Issue } from '@selaras/schemas/problem'
import type { ExchangeNode } from '../node.ts'
import { Refusal } from '../refusal.ts'
import type { StoredCase, Transaction } from '../store/store.ts'
import { append, type Cause } from './append.ts'

const refuseIf = (issues: readonly Issue[]) => {
  if (issues.length > 0) throw new Refusal('invalid', { issues })
}

const parties = (...participants: (ParticipantId | undefined)[]): ParticipantId[] => [
  ...new Set(participants.filter((participant) => participant !== undefined)),
]

const openings: Record<CaseKind, (node: ExchangeNode, body: never, actor: ParticipantId) => EntryDraft> = {
  'service-request': (node, request: ServiceRequestSubmission, actor) => {
    refuseIf(checkServiceRequest(request, { services: node.services, now: instantOf(node.now()) }))
    const assigned = node.services.get(request.service)?.provider
    return {
      type: 'service-request.submitted',
      data: { request, assigned, parties: parties(node.id, actor, assigned) },
    }
  },
  complaint: (node, complaint: ComplaintSubmission, actor) => {
    refuseIf(checkComplaint(complaint, { now: instantOf(node.now()) }))
    return { type: 'complaint.received', data: { complaint, parties: parties(node.id, actor) } }
  },
}

/** Opens a case: this node becomes its owner, whoever brought it a party. */
export const openCase = (
  node: ExchangeNode,
  transaction: Transaction,
  kind: CaseKind,
  body: unknown,
  cause: Cause,
): Promise<StoredCase> => {
  const draft = openings[kind](node, body as never, cause.actor)
  return append(node, transaction, { id: trackingNumberOf(node.random(11)), kind, before: undefined, draft, cause })
}
