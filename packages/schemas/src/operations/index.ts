import { complaintOperations } from './complaints.ts'
import { eventOperations } from './events.ts'
import { identityOperations } from './identity.ts'
import type { Operation } from './operation.ts'
import { serviceRequestOperations } from './service-requests.ts'
import { serviceOperations } from './services.ts'

export { EntryBatch } from './events.ts'
export type { CommandName, Operation } from './operation.ts'

/** Every operation of the standard. */
export const operations: readonly Operation[] = [
  ...identityOperations,
  ...serviceOperations,
  ...serviceRequestOperations,
  ...complaintOperations,
  ...eventOperations,
]
