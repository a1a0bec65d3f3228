// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestWithdrawn = (value: unknown): boolean => {
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

export const JointRequestWithdrawnNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestWithdrawn` takes. */
export const isJointRequestWithdrawn = (value: unknown): value is unknown => fitsJointRequestWithdrawn(value) || isSound(JointRequestWithdrawnNode, value)

/** Validates as the schema `JointRequestWithdrawn` does. */
export const validateJointRequestWithdrawn = (value: unknown): Validation<unknown> =>
  fitsJointRequestWithdrawn(value) ? accept(value) : settle(JointRequestWithdrawnNode, value)
