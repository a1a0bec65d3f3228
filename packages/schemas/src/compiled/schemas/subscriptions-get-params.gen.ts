// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern31 } from '../patterns.gen.ts'

export const fitsSubscriptionsGetParams = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern31))) return false
  for (const key in value) {
    switch (key) {
      case "id":
        break
      default:
        return false
    }
  }
  return true
}

export const SubscriptionsGetParamsNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern31 }] },
  },
}

/** Whether a value is what `SubscriptionsGetParams` takes. */
export const isSubscriptionsGetParams = (value: unknown): value is unknown => fitsSubscriptionsGetParams(value) || isSound(SubscriptionsGetParamsNode, value)

/** Validates as the schema `SubscriptionsGetParams` does. */
export const validateSubscriptionsGetParams = (value: unknown): Validation<unknown> =>
  fitsSubscriptionsGetParams(value) ? accept(value) : settle(SubscriptionsGetParamsNode, value)
