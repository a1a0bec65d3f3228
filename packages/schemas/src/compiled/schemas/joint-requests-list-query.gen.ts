// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

export const fitsJointRequestsListQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cursor
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.limit
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 200)) return false
  const v2 = value.status
  if (v2 !== undefined && !((v2 === "in-progress" || v2 === "completed" || v2 === "refused" || v2 === "withdrawn" || v2 === "expired"))) return false
  const v3 = value.service
  if (v3 !== undefined && !(matches(v3, pattern28) && passes(serviceIdRule, v3))) return false
  for (const key in value) {
    switch (key) {
      case "cursor":
      case "limit":
      case "status":
      case "service":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestsListQueryNode: Node = {
  type: 'object',
  fields: {
    cursor: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    limit: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 200 }] } },
    status: { type: 'optional', inner: { type: 'choice', values: ["in-progress", "completed", "refused", "withdrawn", "expired"] } },
    service: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] } },
  },
}

/** Whether a value is what `JointRequestsListQuery` takes. */
export const isJointRequestsListQuery = (value: unknown): value is unknown => fitsJointRequestsListQuery(value) || isSound(JointRequestsListQueryNode, value)

/** Validates as the schema `JointRequestsListQuery` does. */
export const validateJointRequestsListQuery = (value: unknown): Validation<unknown> =>
  fitsJointRequestsListQuery(value) ? accept(value) : settle(JointRequestsListQueryNode, value)
