// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ErasureReceipt } from '../../resources/erasure.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern20, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsErasureReceipt = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.by
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  if (!(matches(value.at, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "by":
      case "at":
        break
      default:
        return false
    }
  }
  return true
}

export const ErasureReceiptNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    by: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
  },
}

/** Whether a value is what `ErasureReceipt` takes. */
export const isErasureReceipt = (value: unknown): value is ErasureReceipt => fitsErasureReceipt(value) || isSound(ErasureReceiptNode, value)

/** Validates as the schema `ErasureReceipt` does. */
export const validateErasureReceipt = (value: unknown): Validation<ErasureReceipt> =>
  fitsErasureReceipt(value) ? accept(value) : settle(ErasureReceiptNode, value)
