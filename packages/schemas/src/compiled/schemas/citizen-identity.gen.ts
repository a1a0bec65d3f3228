// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { CitizenIdentity } from '../../resources/citizen-identity.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { AddressNode, fitsAddress } from './address.gen.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4, pattern8, pattern9 } from '../patterns.gen.ts'
import { citizenIdentityRule } from '../rules/resources/citizen-identity.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as nikReason } from '../rules/formats/nik.gen.ts'

export const fitsCitizenIdentity = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.nik, pattern9))) return false
  if (!(isWords(value.name, 100))) return false
  if (value.birthPlace !== undefined && !(isWords(value.birthPlace, 100))) return false
  if (value.birthDate !== undefined && !(matches(value.birthDate, pattern8))) return false
  const v4 = value.sex
  if (v4 !== undefined && !((v4 === "male" || v4 === "female"))) return false
  if (value.address !== undefined && !(fitsAddress(value.address))) return false
  for (const key in value) {
    switch (key) {
      case "nik":
      case "name":
      case "birthPlace":
      case "birthDate":
      case "sex":
      case "address":
        break
      default:
        return false
    }
  }
  if (!passes(citizenIdentityRule, value)) return false
  return true
}

export const CitizenIdentityNode: Node = {
  type: 'object',
  fields: {
    nik: { type: 'string', checks: [{ pattern: pattern9, reason: nikReason, messages: messages.nikReason }] },
    name: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] },
    birthPlace: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    birthDate: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] } },
    sex: { type: 'optional', inner: { type: 'choice', values: ["male", "female"] } },
    address: { type: 'optional', inner: AddressNode },
  }, checks: [{ rule: citizenIdentityRule, messages: messages.citizenIdentityRule }],
}

/** Whether a value is what `CitizenIdentity` takes. */
export const isCitizenIdentity = (value: unknown): value is CitizenIdentity => fitsCitizenIdentity(value) || isSound(CitizenIdentityNode, value)

/** Validates as the schema `CitizenIdentity` does. */
export const validateCitizenIdentity = (value: unknown): Validation<CitizenIdentity> =>
  fitsCitizenIdentity(value) ? accept(value) : settle(CitizenIdentityNode, value)
