// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Receipt } from '../../resources/receipt.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern19, pattern20, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsReceipt = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.sequence
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1)) return false
  if (!(matches(value.digest, pattern19))) return false
  const v3 = value.by
  if (!(matches(v3, pattern5) && passes(participantIdRule, v3))) return false
  if (!(matches(value.at, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "sequence":
      case "digest":
      case "by":
      case "at":
        break
      default:
        return false
    }
  }
  return true
}

export const ReceiptNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    digest: { type: 'string', checks: [{ pattern: pattern19 }] },
    by: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
  },
}

/** Whether a value is what `Receipt` takes. */
export const isReceipt = (value: unknown): value is Receipt => fitsReceipt(value) || isSound(ReceiptNode, value)

/** Validates as the schema `Receipt` does. */
export const validateReceipt = (value: unknown): Validation<Receipt> =>
  fitsReceipt(value) ? accept(value) : settle(ReceiptNode, value)
