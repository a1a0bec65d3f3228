// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { JointServiceNode, fitsJointService } from './joint-service.gen.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestRedefined = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsJointService(value.definition))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "definition":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestRedefinedNode: Node = {
  type: 'object',
  fields: {
    definition: JointServiceNode,
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
}

/** Whether a value is what `JointRequestRedefined` takes. */
export const isJointRequestRedefined = (value: unknown): value is unknown => fitsJointRequestRedefined(value) || isSound(JointRequestRedefinedNode, value)

/** Validates as the schema `JointRequestRedefined` does. */
export const validateJointRequestRedefined = (value: unknown): Validation<unknown> =>
  fitsJointRequestRedefined(value) ? accept(value) : settle(JointRequestRedefinedNode, value)
