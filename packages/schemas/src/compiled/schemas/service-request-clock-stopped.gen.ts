// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestClockStopped = (value: unknown): boolean => {
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

export const ServiceRequestClockStoppedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestClockStopped` takes. */
export const isServiceRequestClockStopped = (value: unknown): value is ServiceRequestEntryData<'clockStopped'> => fitsServiceRequestClockStopped(value) || isSound(ServiceRequestClockStoppedNode, value)

/** Validates as the schema `ServiceRequestClockStopped` does. */
export const validateServiceRequestClockStopped = (value: unknown): Validation<ServiceRequestEntryData<'clockStopped'>> =>
  fitsServiceRequestClockStopped(value) ? accept(value) : settle(ServiceRequestClockStoppedNode, value)
