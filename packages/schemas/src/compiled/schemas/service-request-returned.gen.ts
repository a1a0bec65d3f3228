// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

const fitsServiceRequestReturnedMissing = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length <= 64)) return false
  }
  return true
}

export const fitsServiceRequestReturned = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.reason, 2000))) return false
  if (value.missing !== undefined && !(fitsServiceRequestReturnedMissing(value.missing))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
      case "missing":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestReturnedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    missing: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ max: 64 }] }, checks: [{ max: 100 }] } },
  },
}

/** Whether a value is what `ServiceRequestReturned` takes. */
export const isServiceRequestReturned = (value: unknown): value is ServiceRequestEntryData<'returned'> => fitsServiceRequestReturned(value) || isSound(ServiceRequestReturnedNode, value)

/** Validates as the schema `ServiceRequestReturned` does. */
export const validateServiceRequestReturned = (value: unknown): Validation<ServiceRequestEntryData<'returned'>> =>
  fitsServiceRequestReturned(value) ? accept(value) : settle(ServiceRequestReturnedNode, value)
