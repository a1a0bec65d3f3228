// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsComplaintsListQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cursor
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.limit
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 200)) return false
  const v2 = value.status
  if (v2 !== undefined && !((v2 === "received" || v2 === "verified" || v2 === "rejected" || v2 === "dispatched" || v2 === "redirected" || v2 === "in-progress" || v2 === "answered" || v2 === "awaiting-reporter" || v2 === "resolved" || v2 === "reopened" || v2 === "closed" || v2 === "escalated" || v2 === "merged"))) return false
  for (const key in value) {
    switch (key) {
      case "cursor":
      case "limit":
      case "status":
        break
      default:
        return false
    }
  }
  return true
}

export const ComplaintsListQueryNode: Node = {
  type: 'object',
  fields: {
    cursor: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    limit: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 200 }] } },
    status: { type: 'optional', inner: { type: 'choice', values: ["received", "verified", "rejected", "dispatched", "redirected", "in-progress", "answered", "awaiting-reporter", "resolved", "reopened", "closed", "escalated", "merged"] } },
  },
}

/** Whether a value is what `ComplaintsListQuery` takes. */
export const isComplaintsListQuery = (value: unknown): value is unknown => fitsComplaintsListQuery(value) || isSound(ComplaintsListQueryNode, value)

/** Validates as the schema `ComplaintsListQuery` does. */
export const validateComplaintsListQuery = (value: unknown): Validation<unknown> =>
  fitsComplaintsListQuery(value) ? accept(value) : settle(ComplaintsListQueryNode, value)
