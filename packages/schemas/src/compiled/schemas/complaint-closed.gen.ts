// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsComplaintClosed = (value: unknown): boolean => {
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

export const ComplaintClosedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintClosed` takes. */
export const isComplaintClosed = (value: unknown): value is ComplaintEntryData<'closed'> => fitsComplaintClosed(value) || isSound(ComplaintClosedNode, value)

/** Validates as the schema `ComplaintClosed` does. */
export const validateComplaintClosed = (value: unknown): Validation<ComplaintEntryData<'closed'>> =>
  fitsComplaintClosed(value) ? accept(value) : settle(ComplaintClosedNode, value)
