// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsComplaintReporterAsked = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.text, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "text":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintReporterAskedNode: Node = {
  type: 'object',
  fields: {
    text: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintReporterAsked` takes. */
export const isComplaintReporterAsked = (value: unknown): value is ComplaintEntryData<'reporterAsked'> => fitsComplaintReporterAsked(value) || isSound(ComplaintReporterAskedNode, value)

/** Validates as the schema `ComplaintReporterAsked` does. */
export const validateComplaintReporterAsked = (value: unknown): Validation<ComplaintEntryData<'reporterAsked'>> =>
  fitsComplaintReporterAsked(value) ? accept(value) : settle(ComplaintReporterAskedNode, value)
