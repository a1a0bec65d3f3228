// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsComplaintClockRestarted = (value: unknown): boolean => {
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

export const ComplaintClockRestartedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ComplaintClockRestarted` takes. */
export const isComplaintClockRestarted = (value: unknown): value is ComplaintEntryData<'clockRestarted'> => fitsComplaintClockRestarted(value) || isSound(ComplaintClockRestartedNode, value)

/** Validates as the schema `ComplaintClockRestarted` does. */
export const validateComplaintClockRestarted = (value: unknown): Validation<ComplaintEntryData<'clockRestarted'>> =>
  fitsComplaintClockRestarted(value) ? accept(value) : settle(ComplaintClockRestartedNode, value)
