// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestWithdrawn = (value: unknown): boolean => {
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

export const ServiceRequestWithdrawnNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestWithdrawn` takes. */
export const isServiceRequestWithdrawn = (value: unknown): value is ServiceRequestEntryData<'withdrawn'> => fitsServiceRequestWithdrawn(value) || isSound(ServiceRequestWithdrawnNode, value)

/** Validates as the schema `ServiceRequestWithdrawn` does. */
export const validateServiceRequestWithdrawn = (value: unknown): Validation<ServiceRequestEntryData<'withdrawn'>> =>
  fitsServiceRequestWithdrawn(value) ? accept(value) : settle(ServiceRequestWithdrawnNode, value)
