// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsServicesListQuery = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cursor
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length <= 200)) return false
  const v1 = value.limit
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 200)) return false
  for (const key in value) {
    switch (key) {
      case "cursor":
      case "limit":
        break
      default:
        return false
    }
  }
  return true
}

export const ServicesListQueryNode: Node = {
  type: 'object',
  fields: {
    cursor: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    limit: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 200 }] } },
  },
}

/** Whether a value is what `ServicesListQuery` takes. */
export const isServicesListQuery = (value: unknown): value is unknown => fitsServicesListQuery(value) || isSound(ServicesListQueryNode, value)

/** Validates as the schema `ServicesListQuery` does. */
export const validateServicesListQuery = (value: unknown): Validation<unknown> =>
  fitsServicesListQuery(value) ? accept(value) : settle(ServicesListQueryNode, value)
