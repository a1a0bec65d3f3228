// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ComplaintNode, fitsComplaint } from './complaint.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsComplaintPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsComplaint(item))) return false
  }
  return true
}

export const fitsComplaintPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsComplaintPageItems(value.items))) return false
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

export const ComplaintPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: ComplaintNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `ComplaintPage` takes. */
export const isComplaintPage = (value: unknown): value is unknown => fitsComplaintPage(value) || isSound(ComplaintPageNode, value)

/** Validates as the schema `ComplaintPage` does. */
export const validateComplaintPage = (value: unknown): Validation<unknown> =>
  fitsComplaintPage(value) ? accept(value) : settle(ComplaintPageNode, value)
