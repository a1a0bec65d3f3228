// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ServiceRequestNode, fitsServiceRequest } from './service-request.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsServiceRequestPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsServiceRequest(item))) return false
  }
  return true
}

export const fitsServiceRequestPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsServiceRequestPageItems(value.items))) return false
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

export const ServiceRequestPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: ServiceRequestNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `ServiceRequestPage` takes. */
export const isServiceRequestPage = (value: unknown): value is unknown => fitsServiceRequestPage(value) || isSound(ServiceRequestPageNode, value)

/** Validates as the schema `ServiceRequestPage` does. */
export const validateServiceRequestPage = (value: unknown): Validation<unknown> =>
  fitsServiceRequestPage(value) ? accept(value) : settle(ServiceRequestPageNode, value)
