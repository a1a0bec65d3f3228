// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern28 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

export const fitsQueueTicketsListQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cursor
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.limit
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 200)) return false
  const v2 = value.status
  if (v2 !== undefined && !((v2 === "waiting" || v2 === "called" || v2 === "registering" || v2 === "serving" || v2 === "done" || v2 === "preparing" || v2 === "ready" || v2 === "skipped" || v2 === "cancelled"))) return false
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

export const QueueTicketsListQueryNode: Node = {
  type: 'object',
  fields: {
    cursor: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    limit: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 200 }] } },
    status: { type: 'optional', inner: { type: 'choice', values: ["waiting", "called", "registering", "serving", "done", "preparing", "ready", "skipped", "cancelled"] } },
    service: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] } },
  },
}

/** Whether a value is what `QueueTicketsListQuery` takes. */
export const isQueueTicketsListQuery = (value: unknown): value is unknown => fitsQueueTicketsListQuery(value) || isSound(QueueTicketsListQueryNode, value)

/** Validates as the schema `QueueTicketsListQuery` does. */
export const validateQueueTicketsListQuery = (value: unknown): Validation<unknown> =>
  fitsQueueTicketsListQuery(value) ? accept(value) : settle(QueueTicketsListQueryNode, value)
