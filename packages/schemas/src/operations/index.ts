import { complaintOperations } from './complaints.ts'
import { erasureOperations } from './erasures.ts'
import { eventOperations } from './events.ts'
import { identityOperations } from './identity.ts'
import { jointRequestOperations } from './joint-requests.ts'
import type { Operation } from './operation.ts'
import { queueTicketOperations } from './queue-tickets.ts'
import { serviceRequestOperations } from './service-requests.ts'
import { jointServiceOperations, serviceOperations } from './services.ts'
import { subscriptionOperations } from './subscriptions.ts'
import { surveyOperations } from './surveys.ts'

export { CheckpointToCosign } from './audit.ts'
export { EntryBatch } from './events.ts'
export { CASE_KINDS, type CaseKind, type CommandName, type Operation } from './operation.ts'

/** Every operation of the standard. */
export const operations: readonly Operation[] = [
  ...identityOperations,
  ...serviceOperations,
  ...serviceRequestOperations,
  ...jointServiceOperations,
  ...jointRequestOperations,
  ...complaintOperations,
  ...queueTicketOperations,
  ...surveyOperations,
  ...eventOperations,
  ...erasureOperations,
  ...subscriptionOperations,
]
