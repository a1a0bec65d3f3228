// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15 } from '../patterns.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsServiceRequestsGetParams = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
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

export const ServiceRequestsGetParamsNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
  },
}

/** Whether a value is what `ServiceRequestsGetParams` takes. */
export const isServiceRequestsGetParams = (value: unknown): value is unknown => fitsServiceRequestsGetParams(value) || isSound(ServiceRequestsGetParamsNode, value)

/** Validates as the schema `ServiceRequestsGetParams` does. */
export const validateServiceRequestsGetParams = (value: unknown): Validation<unknown> =>
  fitsServiceRequestsGetParams(value) ? accept(value) : settle(ServiceRequestsGetParamsNode, value)
