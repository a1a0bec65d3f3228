// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

export const fitsComplaintEscalated = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.to
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "to":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintEscalatedNode: Node = {
  type: 'object',
  fields: {
    to: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `ComplaintEscalated` takes. */
export const isComplaintEscalated = (value: unknown): value is ComplaintEntryData<'escalated'> => fitsComplaintEscalated(value) || isSound(ComplaintEscalatedNode, value)

/** Validates as the schema `ComplaintEscalated` does. */
export const validateComplaintEscalated = (value: unknown): Validation<ComplaintEntryData<'escalated'>> =>
  fitsComplaintEscalated(value) ? accept(value) : settle(ComplaintEscalatedNode, value)
