// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestRefused = (value: unknown): boolean => {
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

export const ServiceRequestRefusedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestRefused` takes. */
export const isServiceRequestRefused = (value: unknown): value is ServiceRequestEntryData<'refused'> => fitsServiceRequestRefused(value) || isSound(ServiceRequestRefusedNode, value)

/** Validates as the schema `ServiceRequestRefused` does. */
export const validateServiceRequestRefused = (value: unknown): Validation<ServiceRequestEntryData<'refused'>> =>
  fitsServiceRequestRefused(value) ? accept(value) : settle(ServiceRequestRefusedNode, value)
