// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestClockResumed = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestClockResumedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `JointRequestClockResumed` takes. */
export const isJointRequestClockResumed = (value: unknown): value is unknown => fitsJointRequestClockResumed(value) || isSound(JointRequestClockResumedNode, value)

/** Validates as the schema `JointRequestClockResumed` does. */
export const validateJointRequestClockResumed = (value: unknown): Validation<unknown> =>
  fitsJointRequestClockResumed(value) ? accept(value) : settle(JointRequestClockResumedNode, value)
