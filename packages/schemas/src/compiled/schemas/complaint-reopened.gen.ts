// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsComplaintReopened = (value: unknown): boolean => {
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

export const ComplaintReopenedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintReopened` takes. */
export const isComplaintReopened = (value: unknown): value is ComplaintEntryData<'reopened'> => fitsComplaintReopened(value) || isSound(ComplaintReopenedNode, value)

/** Validates as the schema `ComplaintReopened` does. */
export const validateComplaintReopened = (value: unknown): Validation<ComplaintEntryData<'reopened'>> =>
  fitsComplaintReopened(value) ? accept(value) : settle(ComplaintReopenedNode, value)
