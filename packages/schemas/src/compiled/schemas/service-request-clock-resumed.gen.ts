// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestClockResumed = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestClockResumedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ServiceRequestClockResumed` takes. */
export const isServiceRequestClockResumed = (value: unknown): value is ServiceRequestEntryData<'clockResumed'> => fitsServiceRequestClockResumed(value) || isSound(ServiceRequestClockResumedNode, value)

/** Validates as the schema `ServiceRequestClockResumed` does. */
export const validateServiceRequestClockResumed = (value: unknown): Validation<ServiceRequestEntryData<'clockResumed'>> =>
  fitsServiceRequestClockResumed(value) ? accept(value) : settle(ServiceRequestClockResumedNode, value)
