// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { JointRequestNode, fitsJointRequest } from './joint-request.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsJointRequestPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointRequest(item))) return false
  }
  return true
}

export const fitsJointRequestPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsJointRequestPageItems(value.items))) return false
  const v1 = value.next
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 200)) return false
  for (const key in value) {
    switch (key) {
      case "items":
      case "next":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: JointRequestNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `JointRequestPage` takes. */
export const isJointRequestPage = (value: unknown): value is unknown => fitsJointRequestPage(value) || isSound(JointRequestPageNode, value)

/** Validates as the schema `JointRequestPage` does. */
export const validateJointRequestPage = (value: unknown): Validation<unknown> =>
  fitsJointRequestPage(value) ? accept(value) : settle(JointRequestPageNode, value)
