// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { SubscriptionRequest } from '../../resources/subscription.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28, pattern32, pattern33 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

const fitsSubscriptionRequestTypes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern33, 64))) return false
  }
  return true
}

const fitsSubscriptionRequestServices = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern28) && passes(serviceIdRule, item))) return false
  }
  return true
}

export const fitsSubscriptionRequest = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.url, pattern32, 2048))) return false
  if (value.types !== undefined && !(fitsSubscriptionRequestTypes(value.types))) return false
  if (value.services !== undefined && !(fitsSubscriptionRequestServices(value.services))) return false
  const v3 = value.signature
  if (!((v3 === "v1" || v3 === "v1a"))) return false
  for (const key in value) {
    switch (key) {
      case "url":
      case "types":
      case "services":
      case "signature":
        break
      default:
        return false
    }
  }
  return true
}

export const SubscriptionRequestNode: Node = {
  type: 'object',
  fields: {
    url: { type: 'string', checks: [{ pattern: pattern32 }, { max: 2048 }] },
    types: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern33 }, { max: 64 }] }, checks: [{ min: 1 }, { max: 100 }] } },
    services: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] }, checks: [{ min: 1 }, { max: 100 }] } },
    signature: { type: 'choice', values: ["v1", "v1a"] },
  },
}

/** Whether a value is what `SubscriptionRequest` takes. */
export const isSubscriptionRequest = (value: unknown): value is SubscriptionRequest => fitsSubscriptionRequest(value) || isSound(SubscriptionRequestNode, value)

/** Validates as the schema `SubscriptionRequest` does. */
export const validateSubscriptionRequest = (value: unknown): Validation<SubscriptionRequest> =>
  fitsSubscriptionRequest(value) ? accept(value) : settle(SubscriptionRequestNode, value)
