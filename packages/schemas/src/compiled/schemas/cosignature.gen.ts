// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsCosignature = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.cosignature
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 1024)) return false
  for (const key in value) {
    switch (key) {
      case "cosignature":
        break
      default:
        return false
    }
  }
  return true
}

export const CosignatureNode: Node = {
  type: 'object',
  fields: {
    cosignature: { type: 'string', checks: [{ min: 1 }, { max: 1024 }] },
  },
}

/** Whether a value is what `Cosignature` takes. */
export const isCosignature = (value: unknown): value is unknown => fitsCosignature(value) || isSound(CosignatureNode, value)

/** Validates as the schema `Cosignature` does. */
export const validateCosignature = (value: unknown): Validation<unknown> =>
  fitsCosignature(value) ? accept(value) : settle(CosignatureNode, value)
