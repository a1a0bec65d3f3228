// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestDeemedApproved = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestDeemedApprovedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestDeemedApproved` takes. */
export const isServiceRequestDeemedApproved = (value: unknown): value is ServiceRequestEntryData<'deemedApproved'> => fitsServiceRequestDeemedApproved(value) || isSound(ServiceRequestDeemedApprovedNode, value)

/** Validates as the schema `ServiceRequestDeemedApproved` does. */
export const validateServiceRequestDeemedApproved = (value: unknown): Validation<ServiceRequestEntryData<'deemedApproved'>> =>
  fitsServiceRequestDeemedApproved(value) ? accept(value) : settle(ServiceRequestDeemedApprovedNode, value)
