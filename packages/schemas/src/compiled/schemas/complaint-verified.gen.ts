// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern4 } from '../patterns.gen.ts'

export const fitsComplaintVerified = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.classification
  if (v0 !== undefined && !((v0 === "complaint-supervisory" || v0 === "complaint-non-supervisory" || v0 === "aspiration" || v0 === "information-request"))) return false
  if (value.category !== undefined && !(matches(value.category, pattern16, 64))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "classification":
      case "category":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintVerifiedNode: Node = {
  type: 'object',
  fields: {
    classification: { type: 'optional', inner: { type: 'choice', values: ["complaint-supervisory", "complaint-non-supervisory", "aspiration", "information-request"] } },
    category: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] } },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ComplaintVerified` takes. */
export const isComplaintVerified = (value: unknown): value is ComplaintEntryData<'verified'> => fitsComplaintVerified(value) || isSound(ComplaintVerifiedNode, value)

/** Validates as the schema `ComplaintVerified` does. */
export const validateComplaintVerified = (value: unknown): Validation<ComplaintEntryData<'verified'>> =>
  fitsComplaintVerified(value) ? accept(value) : settle(ComplaintVerifiedNode, value)
