// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestClockPaused = (value: unknown): boolean => {
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

export const JointRequestClockPausedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestClockPaused` takes. */
export const isJointRequestClockPaused = (value: unknown): value is unknown => fitsJointRequestClockPaused(value) || isSound(JointRequestClockPausedNode, value)

/** Validates as the schema `JointRequestClockPaused` does. */
export const validateJointRequestClockPaused = (value: unknown): Validation<unknown> =>
  fitsJointRequestClockPaused(value) ? accept(value) : settle(JointRequestClockPausedNode, value)
