// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern13, pattern14 } from '../patterns.gen.ts'

const fitsAuditInclusionPath = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 64)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern13))) return false
  }
  return true
}

export const fitsAuditInclusion = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.leaf
  if (!(typeof v0 === 'string' && v0.length >= 4 && v0.length <= 16384)) return false
  const v1 = value.index
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0)) return false
  if (!(fitsAuditInclusionPath(value.path))) return false
  if (!(matches(value.note, pattern14, 16384))) return false
  for (const key in value) {
    switch (key) {
      case "leaf":
      case "index":
      case "path":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const AuditInclusionNode: Node = {
  type: 'object',
  fields: {
    leaf: { type: 'string', checks: [{ min: 2 }, { max: 16384 }] },
    index: { type: 'int', checks: [{ min: 0 }] },
    path: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern13 }] }, checks: [{ max: 64 }] },
    note: { type: 'string', checks: [{ max: 16384 }, { pattern: pattern14 }] },
  },
}

/** Whether a value is what `AuditInclusion` takes. */
export const isAuditInclusion = (value: unknown): value is unknown => fitsAuditInclusion(value) || isSound(AuditInclusionNode, value)

/** Validates as the schema `AuditInclusion` does. */
export const validateAuditInclusion = (value: unknown): Validation<unknown> =>
  fitsAuditInclusion(value) ? accept(value) : settle(AuditInclusionNode, value)
