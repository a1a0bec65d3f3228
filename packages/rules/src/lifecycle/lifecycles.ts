import type { Complaint, ServiceRequest } from '@selaras/schemas'
import { complaintLifecycle } from './complaint.ts'
import type { Lifecycle } from './lifecycle.ts'
import { serviceRequestLifecycle } from './service-request.ts'

/** A case of any kind. */
export type Case = ServiceRequest | Complaint
export type CaseKind = Lifecycle['kind']

/** Every lifecycle of the standard, by kind of case. */
export const lifecycles = {
  'service-request': serviceRequestLifecycle,
  complaint: complaintLifecycle,
} as unknown as Readonly<Record<CaseKind, Lifecycle<Case>>>

/** Kind of case an entry type belongs to: `complaint.received` is of a complaint. */
export const kindOf = (entryType: string): CaseKind | undefined => {
  const [kind = ''] = entryType.split('.', 1)
  return entryType.includes('.') && Object.hasOwn(lifecycles, kind) ? (kind as CaseKind) : undefined
}
