// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15 } from '../patterns.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsAuditInclusionQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.sequence
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1)) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "sequence":
        break
      default:
        return false
    }
  }
  return true
}

export const AuditInclusionQueryNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
  },
}

/** Whether a value is what `AuditInclusionQuery` takes. */
export const isAuditInclusionQuery = (value: unknown): value is unknown => fitsAuditInclusionQuery(value) || isSound(AuditInclusionQueryNode, value)

/** Validates as the schema `AuditInclusionQuery` does. */
export const validateAuditInclusionQuery = (value: unknown): Validation<unknown> =>
  fitsAuditInclusionQuery(value) ? accept(value) : settle(AuditInclusionQueryNode, value)
