// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

export const fitsJointServicesGetParams = (value: unknown): boolean => {
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

export const JointServicesGetParamsNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
  },
}

/** Whether a value is what `JointServicesGetParams` takes. */
export const isJointServicesGetParams = (value: unknown): value is unknown => fitsJointServicesGetParams(value) || isSound(JointServicesGetParamsNode, value)

/** Validates as the schema `JointServicesGetParams` does. */
export const validateJointServicesGetParams = (value: unknown): Validation<unknown> =>
  fitsJointServicesGetParams(value) ? accept(value) : settle(JointServicesGetParamsNode, value)
