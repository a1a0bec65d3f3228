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

export const fitsComplaintRedirected = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.reason, 2000))) return false
  const v1 = value.suggested
  if (v1 !== undefined && !(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
      case "suggested":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintRedirectedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    suggested: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] } },
  },
}

/** Whether a value is what `ComplaintRedirected` takes. */
export const isComplaintRedirected = (value: unknown): value is ComplaintEntryData<'redirected'> => fitsComplaintRedirected(value) || isSound(ComplaintRedirectedNode, value)

/** Validates as the schema `ComplaintRedirected` does. */
export const validateComplaintRedirected = (value: unknown): Validation<ComplaintEntryData<'redirected'>> =>
  fitsComplaintRedirected(value) ? accept(value) : settle(ComplaintRedirectedNode, value)
