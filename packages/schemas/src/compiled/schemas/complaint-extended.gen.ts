// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern21, pattern4 } from '../patterns.gen.ts'

export const fitsComplaintExtended = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.term, pattern21, 40))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "term":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintExtendedNode: Node = {
  type: 'object',
  fields: {
    term: { type: 'string', checks: [{ pattern: pattern21 }, { max: 40 }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintExtended` takes. */
export const isComplaintExtended = (value: unknown): value is ComplaintEntryData<'extended'> => fitsComplaintExtended(value) || isSound(ComplaintExtendedNode, value)

/** Validates as the schema `ComplaintExtended` does. */
export const validateComplaintExtended = (value: unknown): Validation<ComplaintEntryData<'extended'>> =>
  fitsComplaintExtended(value) ? accept(value) : settle(ComplaintExtendedNode, value)
