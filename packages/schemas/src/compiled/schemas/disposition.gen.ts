// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Disposition } from '../../resources/disposition.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern20, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { dispositionRule } from '../rules/resources/disposition.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsDispositionCopies = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

export const fitsDisposition = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.from
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  const v2 = value.to
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  if (value.unit !== undefined && !(isWords(value.unit, 150))) return false
  if (!(isWords(value.instruction, 2000))) return false
  if (value.copies !== undefined && !(fitsDispositionCopies(value.copies))) return false
  if (value.dueOn !== undefined && !(matches(value.dueOn, pattern8))) return false
  if (!(matches(value.at, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "from":
      case "to":
      case "unit":
      case "instruction":
      case "copies":
      case "dueOn":
      case "at":
        break
      default:
        return false
    }
  }
  if (!passes(dispositionRule, value)) return false
  return true
}

export const DispositionNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    from: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    to: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    unit: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern4 }] } },
    instruction: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    copies: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ max: 50 }] } },
    dueOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] } },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
  }, checks: [{ rule: dispositionRule, messages: messages.dispositionRule }],
}

/** Whether a value is what `Disposition` takes. */
export const isDisposition = (value: unknown): value is Disposition => fitsDisposition(value) || isSound(DispositionNode, value)

/** Validates as the schema `Disposition` does. */
export const validateDisposition = (value: unknown): Validation<Disposition> =>
  fitsDisposition(value) ? accept(value) : settle(DispositionNode, value)
