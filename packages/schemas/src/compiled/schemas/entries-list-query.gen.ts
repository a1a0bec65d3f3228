// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15 } from '../patterns.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsEntriesListQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cursor
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.limit
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 200)) return false
  const v2 = value.case
  if (v2 !== undefined && !(matches(v2, pattern15) && passes(trackingNumberRule, v2))) return false
  const v3 = value.wait
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 0 && v3 <= 30)) return false
  for (const key in value) {
    switch (key) {
      case "cursor":
      case "limit":
      case "case":
      case "wait":
        break
      default:
        return false
    }
  }
  return true
}

export const EntriesListQueryNode: Node = {
  type: 'object',
  fields: {
    cursor: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    limit: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 200 }] } },
    case: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] } },
    wait: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }, { max: 30 }] } },
  },
}

/** Whether a value is what `EntriesListQuery` takes. */
export const isEntriesListQuery = (value: unknown): value is unknown => fitsEntriesListQuery(value) || isSound(EntriesListQueryNode, value)

/** Validates as the schema `EntriesListQuery` does. */
export const validateEntriesListQuery = (value: unknown): Validation<unknown> =>
  fitsEntriesListQuery(value) ? accept(value) : settle(EntriesListQueryNode, value)
