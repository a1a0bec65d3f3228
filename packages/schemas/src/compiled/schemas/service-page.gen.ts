// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ServiceNode, fitsService } from './service.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsServicePageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsService(item))) return false
  }
  return true
}

export const fitsServicePage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsServicePageItems(value.items))) return false
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

export const ServicePageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: ServiceNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `ServicePage` takes. */
export const isServicePage = (value: unknown): value is unknown => fitsServicePage(value) || isSound(ServicePageNode, value)

/** Validates as the schema `ServicePage` does. */
export const validateServicePage = (value: unknown): Validation<unknown> =>
  fitsServicePage(value) ? accept(value) : settle(ServicePageNode, value)
