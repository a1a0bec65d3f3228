// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestClockPaused = (value: unknown): boolean => {
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

export const ServiceRequestClockPausedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ServiceRequestClockPaused` takes. */
export const isServiceRequestClockPaused = (value: unknown): value is ServiceRequestEntryData<'clockPaused'> => fitsServiceRequestClockPaused(value) || isSound(ServiceRequestClockPausedNode, value)

/** Validates as the schema `ServiceRequestClockPaused` does. */
export const validateServiceRequestClockPaused = (value: unknown): Validation<ServiceRequestEntryData<'clockPaused'>> =>
  fitsServiceRequestClockPaused(value) ? accept(value) : settle(ServiceRequestClockPausedNode, value)
