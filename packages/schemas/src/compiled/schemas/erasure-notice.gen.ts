// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ErasureNotice } from '../../resources/erasure.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern20 } from '../patterns.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsErasureNotice = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.basis
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 500)) return false
  if (!(matches(value.at, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "basis":
      case "at":
        break
      default:
        return false
    }
  }
  return true
}

export const ErasureNoticeNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    basis: { type: 'string', checks: [{ min: 1 }, { max: 500 }] },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
  },
}

/** Whether a value is what `ErasureNotice` takes. */
export const isErasureNotice = (value: unknown): value is ErasureNotice => fitsErasureNotice(value) || isSound(ErasureNoticeNode, value)

/** Validates as the schema `ErasureNotice` does. */
export const validateErasureNotice = (value: unknown): Validation<ErasureNotice> =>
  fitsErasureNotice(value) ? accept(value) : settle(ErasureNoticeNode, value)
