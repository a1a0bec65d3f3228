// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

export const fitsServicesGetParams = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
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

export const ServicesGetParamsNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
  },
}

/** Whether a value is what `ServicesGetParams` takes. */
export const isServicesGetParams = (value: unknown): value is unknown => fitsServicesGetParams(value) || isSound(ServicesGetParamsNode, value)

/** Validates as the schema `ServicesGetParams` does. */
export const validateServicesGetParams = (value: unknown): Validation<unknown> =>
  fitsServicesGetParams(value) ? accept(value) : settle(ServicesGetParamsNode, value)
