// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { IdentityClaim } from '../../resources/identity-claim.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { CitizenIdentityNode, fitsCitizenIdentity } from './citizen-identity.gen.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern10, pattern4 } from '../patterns.gen.ts'
import { nibReason } from '../rules/formats/nib.gen.ts'

const fitsIdentityClaim1 = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.kind
  if (!((v0 === "citizen"))) return false
  if (!(fitsCitizenIdentity(value.citizen))) return false
  for (const key in value) {
    switch (key) {
      case "kind":
      case "citizen":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIdentityClaim2 = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.kind
  if (!((v0 === "organization"))) return false
  if (!(matches(value.nib, pattern10))) return false
  if (value.name !== undefined && !(isWords(value.name, 255))) return false
  for (const key in value) {
    switch (key) {
      case "kind":
      case "nib":
      case "name":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsIdentityClaim = (value: unknown): boolean => {
  if (!isObject(value)) return false
  switch (value["kind"]) {
    case "citizen":
      return fitsIdentityClaim1(value)
    case "organization":
      return fitsIdentityClaim2(value)
    default:
      return false
  }
}

export const IdentityClaimNode: Node = { type: 'union', discriminator: "kind", options: [["citizen", {
  type: 'object',
  fields: {
    kind: { type: 'choice', values: ["citizen"] },
    citizen: CitizenIdentityNode,
  },
}], ["organization", {
  type: 'object',
  fields: {
    kind: { type: 'choice', values: ["organization"] },
    nib: { type: 'string', checks: [{ pattern: pattern10, reason: nibReason, messages: messages.nibReason }] },
    name: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] } },
  },
}]] }

/** Whether a value is what `IdentityClaim` takes. */
export const isIdentityClaim = (value: unknown): value is IdentityClaim => fitsIdentityClaim(value) || isSound(IdentityClaimNode, value)

/** Validates as the schema `IdentityClaim` does. */
export const validateIdentityClaim = (value: unknown): Validation<IdentityClaim> =>
  fitsIdentityClaim(value) ? accept(value) : settle(IdentityClaimNode, value)
