// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { IdentityMatch } from '../../resources/identity-match.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isPlain, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern20, pattern4 } from '../patterns.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'

const fitsIdentityMatchAttributesValue = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.matched
  if (!(typeof v0 === 'boolean')) return false
  const v1 = value.score
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && v1 <= 100)) return false
  for (const key in value) {
    switch (key) {
      case "matched":
      case "score":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIdentityMatchAttributes = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  for (const key in value) {
    const item = value[key]
    if (!(key.length <= 64 && fitsIdentityMatchAttributesValue(item))) return false
  }
  return true
}

const fitsIdentityMatchWarnings = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(isWords(item, 255))) return false
  }
  return true
}

export const fitsIdentityMatch = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "match" || v0 === "partial" || v0 === "mismatch" || v0 === "not-found" || v0 === "deceased" || v0 === "inactive"))) return false
  if (!(fitsIdentityMatchAttributes(value.attributes))) return false
  if (!(isWords(value.verifier, 64))) return false
  if (!(matches(value.verifiedAt, pattern20))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.warnings !== undefined && !(fitsIdentityMatchWarnings(value.warnings))) return false
  for (const key in value) {
    switch (key) {
      case "status":
      case "attributes":
      case "verifier":
      case "verifiedAt":
      case "reference":
      case "warnings":
        break
      default:
        return false
    }
  }
  return true
}

export const IdentityMatchNode: Node = {
  type: 'object',
  fields: {
    status: { type: 'choice', values: ["match", "partial", "mismatch", "not-found", "deceased", "inactive"] },
    attributes: { type: 'record', key: { type: 'string', checks: [{ max: 64 }] }, value: {
  type: 'object',
  fields: {
    matched: { type: 'boolean' },
    score: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }, { max: 100 }] } },
  },
} },
    verifier: { type: 'string', checks: [{ min: 1 }, { max: 64 }, { pattern: pattern4 }] },
    verifiedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    warnings: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] }, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `IdentityMatch` takes. */
export const isIdentityMatch = (value: unknown): value is IdentityMatch => fitsIdentityMatch(value) || isSound(IdentityMatchNode, value)

/** Validates as the schema `IdentityMatch` does. */
export const validateIdentityMatch = (value: unknown): Validation<IdentityMatch> =>
  fitsIdentityMatch(value) ? accept(value) : settle(IdentityMatchNode, value)
