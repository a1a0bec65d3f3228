// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Organization } from '../../resources/applicant.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern10, pattern4 } from '../patterns.gen.ts'
import { nibReason } from '../rules/formats/nib.gen.ts'

export const fitsOrganization = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.name, 255))) return false
  if (value.nib !== undefined && !(matches(value.nib, pattern10))) return false
  for (const key in value) {
    switch (key) {
      case "name":
      case "nib":
        break
      default:
        return false
    }
  }
  return true
}

export const OrganizationNode: Node = {
  type: 'object',
  fields: {
    name: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] },
    nib: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern10, reason: nibReason, messages: messages.nibReason }] } },
  },
}

/** Whether a value is what `Organization` takes. */
export const isOrganization = (value: unknown): value is Organization => fitsOrganization(value) || isSound(OrganizationNode, value)

/** Validates as the schema `Organization` does. */
export const validateOrganization = (value: unknown): Validation<Organization> =>
  fitsOrganization(value) ? accept(value) : settle(OrganizationNode, value)
