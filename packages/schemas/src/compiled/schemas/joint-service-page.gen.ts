// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { JointServiceNode, fitsJointService } from './joint-service.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsJointServicePageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointService(item))) return false
  }
  return true
}

export const fitsJointServicePage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsJointServicePageItems(value.items))) return false
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

export const JointServicePageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: JointServiceNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `JointServicePage` takes. */
export const isJointServicePage = (value: unknown): value is unknown => fitsJointServicePage(value) || isSound(JointServicePageNode, value)

/** Validates as the schema `JointServicePage` does. */
export const validateJointServicePage = (value: unknown): Validation<unknown> =>
  fitsJointServicePage(value) ? accept(value) : settle(JointServicePageNode, value)
