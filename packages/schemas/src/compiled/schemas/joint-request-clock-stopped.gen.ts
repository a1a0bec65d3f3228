// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestClockStopped = (value: unknown): boolean => {
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

export const JointRequestClockStoppedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestClockStopped` takes. */
export const isJointRequestClockStopped = (value: unknown): value is unknown => fitsJointRequestClockStopped(value) || isSound(JointRequestClockStoppedNode, value)

/** Validates as the schema `JointRequestClockStopped` does. */
export const validateJointRequestClockStopped = (value: unknown): Validation<unknown> =>
  fitsJointRequestClockStopped(value) ? accept(value) : settle(JointRequestClockStoppedNode, value)
