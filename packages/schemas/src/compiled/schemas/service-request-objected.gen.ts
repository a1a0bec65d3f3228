// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestObjected = (value: unknown): boolean => {
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

export const ServiceRequestObjectedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestObjected` takes. */
export const isServiceRequestObjected = (value: unknown): value is ServiceRequestEntryData<'objected'> => fitsServiceRequestObjected(value) || isSound(ServiceRequestObjectedNode, value)

/** Validates as the schema `ServiceRequestObjected` does. */
export const validateServiceRequestObjected = (value: unknown): Validation<ServiceRequestEntryData<'objected'>> =>
  fitsServiceRequestObjected(value) ? accept(value) : settle(ServiceRequestObjectedNode, value)
