// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestRefused = (value: unknown): boolean => {
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

export const JointRequestRefusedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestRefused` takes. */
export const isJointRequestRefused = (value: unknown): value is unknown => fitsJointRequestRefused(value) || isSound(JointRequestRefusedNode, value)

/** Validates as the schema `JointRequestRefused` does. */
export const validateJointRequestRefused = (value: unknown): Validation<unknown> =>
  fitsJointRequestRefused(value) ? accept(value) : settle(JointRequestRefusedNode, value)
