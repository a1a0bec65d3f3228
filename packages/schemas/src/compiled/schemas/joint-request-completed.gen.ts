// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestCompleted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsDocument(value.outcome))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "outcome":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestCompletedNode: Node = {
  type: 'object',
  fields: {
    outcome: DocumentNode,
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `JointRequestCompleted` takes. */
export const isJointRequestCompleted = (value: unknown): value is unknown => fitsJointRequestCompleted(value) || isSound(JointRequestCompletedNode, value)

/** Validates as the schema `JointRequestCompleted` does. */
export const validateJointRequestCompleted = (value: unknown): Validation<unknown> =>
  fitsJointRequestCompleted(value) ? accept(value) : settle(JointRequestCompletedNode, value)
