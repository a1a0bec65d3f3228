// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern21, pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestExtended = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.term, pattern21, 40))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "term":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestExtendedNode: Node = {
  type: 'object',
  fields: {
    term: { type: 'string', checks: [{ pattern: pattern21 }, { max: 40 }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestExtended` takes. */
export const isJointRequestExtended = (value: unknown): value is unknown => fitsJointRequestExtended(value) || isSound(JointRequestExtendedNode, value)

/** Validates as the schema `JointRequestExtended` does. */
export const validateJointRequestExtended = (value: unknown): Validation<unknown> =>
  fitsJointRequestExtended(value) ? accept(value) : settle(JointRequestExtendedNode, value)
