// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern4 } from '../patterns.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsComplaintMerged = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.into
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "into":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintMergedNode: Node = {
  type: 'object',
  fields: {
    into: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintMerged` takes. */
export const isComplaintMerged = (value: unknown): value is ComplaintEntryData<'merged'> => fitsComplaintMerged(value) || isSound(ComplaintMergedNode, value)

/** Validates as the schema `ComplaintMerged` does. */
export const validateComplaintMerged = (value: unknown): Validation<ComplaintEntryData<'merged'>> =>
  fitsComplaintMerged(value) ? accept(value) : settle(ComplaintMergedNode, value)
