// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsAuditConsistencyQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.from
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  const v1 = value.to
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0)) return false
  for (const key in value) {
    switch (key) {
      case "from":
      case "to":
        break
      default:
        return false
    }
  }
  return true
}

export const AuditConsistencyQueryNode: Node = {
  type: 'object',
  fields: {
    from: { type: 'int', checks: [{ min: 0 }] },
    to: { type: 'int', checks: [{ min: 0 }] },
  },
}

/** Whether a value is what `AuditConsistencyQuery` takes. */
export const isAuditConsistencyQuery = (value: unknown): value is unknown => fitsAuditConsistencyQuery(value) || isSound(AuditConsistencyQueryNode, value)

/** Validates as the schema `AuditConsistencyQuery` does. */
export const validateAuditConsistencyQuery = (value: unknown): Validation<unknown> =>
  fitsAuditConsistencyQuery(value) ? accept(value) : settle(AuditConsistencyQueryNode, value)
