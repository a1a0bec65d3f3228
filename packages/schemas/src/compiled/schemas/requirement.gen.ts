// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Requirement } from '../../resources/service.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern4 } from '../patterns.gen.ts'

const fitsRequirementName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsRequirement = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  if (!(fitsRequirementName(value.name))) return false
  if (!(matches(value.document, pattern16, 64))) return false
  const v3 = value.mandatory
  if (!(typeof v3 === 'boolean')) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "document":
      case "mandatory":
        break
      default:
        return false
    }
  }
  return true
}

export const RequirementNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    document: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] },
    mandatory: { type: 'boolean' },
  },
}

/** Whether a value is what `Requirement` takes. */
export const isRequirement = (value: unknown): value is Requirement => fitsRequirement(value) || isSound(RequirementNode, value)

/** Validates as the schema `Requirement` does. */
export const validateRequirement = (value: unknown): Validation<Requirement> =>
  fitsRequirement(value) ? accept(value) : settle(RequirementNode, value)
