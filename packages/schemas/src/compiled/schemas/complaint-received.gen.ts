// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ComplaintSubmissionNode, fitsComplaintSubmission } from './complaint-submission.gen.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsComplaintReceivedParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

export const fitsComplaintReceived = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsComplaintSubmission(value.complaint))) return false
  if (!(fitsComplaintReceivedParties(value.parties))) return false
  for (const key in value) {
    switch (key) {
      case "complaint":
      case "parties":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintReceivedNode: Node = {
  type: 'object',
  fields: {
    complaint: ComplaintSubmissionNode,
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 50 }] },
  },
}

/** Whether a value is what `ComplaintReceived` takes. */
export const isComplaintReceived = (value: unknown): value is ComplaintEntryData<'received'> => fitsComplaintReceived(value) || isSound(ComplaintReceivedNode, value)

/** Validates as the schema `ComplaintReceived` does. */
export const validateComplaintReceived = (value: unknown): Validation<ComplaintEntryData<'received'>> =>
  fitsComplaintReceived(value) ? accept(value) : settle(ComplaintReceivedNode, value)
