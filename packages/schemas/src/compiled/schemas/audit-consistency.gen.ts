// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern13 } from '../patterns.gen.ts'

const fitsAuditConsistencyProof = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 64)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern13))) return false
  }
  return true
}

export const fitsAuditConsistency = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsAuditConsistencyProof(value.proof))) return false
  for (const key in value) {
    switch (key) {
      case "proof":
        break
      default:
        return false
    }
  }
  return true
}

export const AuditConsistencyNode: Node = {
  type: 'object',
  fields: {
    proof: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern13 }] }, checks: [{ max: 64 }] },
  },
}

/** Whether a value is what `AuditConsistency` takes. */
export const isAuditConsistency = (value: unknown): value is unknown => fitsAuditConsistency(value) || isSound(AuditConsistencyNode, value)

/** Validates as the schema `AuditConsistency` does. */
export const validateAuditConsistency = (value: unknown): Validation<unknown> =>
  fitsAuditConsistency(value) ? accept(value) : settle(AuditConsistencyNode, value)
