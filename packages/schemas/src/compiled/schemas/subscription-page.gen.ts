// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { SubscriptionNode, fitsSubscription } from './subscription.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsSubscriptionPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsSubscription(item))) return false
  }
  return true
}

export const fitsSubscriptionPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsSubscriptionPageItems(value.items))) return false
  const v1 = value.next
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 200)) return false
  for (const key in value) {
    switch (key) {
      case "items":
      case "next":
        break
      default:
        return false
    }
  }
  return true
}

export const SubscriptionPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: SubscriptionNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `SubscriptionPage` takes. */
export const isSubscriptionPage = (value: unknown): value is unknown => fitsSubscriptionPage(value) || isSound(SubscriptionPageNode, value)

/** Validates as the schema `SubscriptionPage` does. */
export const validateSubscriptionPage = (value: unknown): Validation<unknown> =>
  fitsSubscriptionPage(value) ? accept(value) : settle(SubscriptionPageNode, value)
