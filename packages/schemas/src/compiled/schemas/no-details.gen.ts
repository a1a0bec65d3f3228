// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsNoDetails = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const NoDetailsNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `NoDetails` takes. */
export const isNoDetails = (value: unknown): value is unknown => fitsNoDetails(value) || isSound(NoDetailsNode, value)

/** Validates as the schema `NoDetails` does. */
export const validateNoDetails = (value: unknown): Validation<unknown> =>
  fitsNoDetails(value) ? accept(value) : settle(NoDetailsNode, value)
