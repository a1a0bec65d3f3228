// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestExpired = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestExpiredNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestExpired` takes. */
export const isJointRequestExpired = (value: unknown): value is unknown => fitsJointRequestExpired(value) || isSound(JointRequestExpiredNode, value)

/** Validates as the schema `JointRequestExpired` does. */
export const validateJointRequestExpired = (value: unknown): Validation<unknown> =>
  fitsJointRequestExpired(value) ? accept(value) : settle(JointRequestExpiredNode, value)
