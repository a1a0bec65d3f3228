// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern20, pattern22, pattern23, pattern4 } from '../patterns.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'

export const fitsServiceRequestClockExpired = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.rule, pattern22, 129))) return false
  if (!(isWords(value.term, 40))) return false
  if (!(matches(value.due, pattern20))) return false
  if (!(matches(value.expiry, pattern23, 32))) return false
  for (const key in value) {
    switch (key) {
      case "rule":
      case "term":
      case "due":
      case "expiry":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestClockExpiredNode: Node = {
  type: 'object',
  fields: {
    rule: { type: 'string', checks: [{ pattern: pattern22 }, { max: 129 }] },
    term: { type: 'string', checks: [{ min: 1 }, { max: 40 }, { pattern: pattern4 }] },
    due: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    expiry: { type: 'string', checks: [{ pattern: pattern23 }, { max: 32 }] },
  },
}

/** Whether a value is what `ServiceRequestClockExpired` takes. */
export const isServiceRequestClockExpired = (value: unknown): value is ServiceRequestEntryData<'clockExpired'> => fitsServiceRequestClockExpired(value) || isSound(ServiceRequestClockExpiredNode, value)

/** Validates as the schema `ServiceRequestClockExpired` does. */
export const validateServiceRequestClockExpired = (value: unknown): Validation<ServiceRequestEntryData<'clockExpired'>> =>
  fitsServiceRequestClockExpired(value) ? accept(value) : settle(ServiceRequestClockExpiredNode, value)
