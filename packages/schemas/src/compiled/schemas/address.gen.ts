// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Address } from '../../resources/citizen-identity.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern1, pattern2, pattern3, pattern4 } from '../patterns.gen.ts'
import { neighbourhoodReason } from '../rules/formats/neighbourhood.gen.ts'
import { postalCodeReason } from '../rules/formats/postal-code.gen.ts'
import { reason as regionCodeReason } from '../rules/formats/region-code.gen.ts'

export const fitsAddress = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.street, 255))) return false
  if (value.rt !== undefined && !(matches(value.rt, pattern1))) return false
  if (value.rw !== undefined && !(matches(value.rw, pattern1))) return false
  if (value.region !== undefined && !(matches(value.region, pattern2))) return false
  if (value.postalCode !== undefined && !(matches(value.postalCode, pattern3))) return false
  for (const key in value) {
    switch (key) {
      case "street":
      case "rt":
      case "rw":
      case "region":
      case "postalCode":
        break
      default:
        return false
    }
  }
  return true
}

export const AddressNode: Node = {
  type: 'object',
  fields: {
    street: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] },
    rt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern1, reason: neighbourhoodReason, messages: messages.neighbourhoodReason }] } },
    rw: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern1, reason: neighbourhoodReason, messages: messages.neighbourhoodReason }] } },
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern2, reason: regionCodeReason, messages: messages.regionCodeReason }] } },
    postalCode: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern3, reason: postalCodeReason, messages: messages.postalCodeReason }] } },
  },
}

/** Whether a value is what `Address` takes. */
export const isAddress = (value: unknown): value is Address => fitsAddress(value) || isSound(AddressNode, value)

/** Validates as the schema `Address` does. */
export const validateAddress = (value: unknown): Validation<Address> =>
  fitsAddress(value) ? accept(value) : settle(AddressNode, value)
