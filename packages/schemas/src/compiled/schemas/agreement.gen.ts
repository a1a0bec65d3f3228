// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Agreement } from '../../resources/agreement.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4, pattern5, pattern6, pattern7, pattern8 } from '../patterns.gen.ts'
import { agreementRule } from '../rules/resources/agreement.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsAgreementOperations = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern6, 64))) return false
  }
  return true
}

const fitsAgreementAttributes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 200)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern7, 128))) return false
  }
  return true
}

const fitsAgreementPurpose = (value: unknown): boolean => {
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

export const fitsAgreement = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 100))) return false
  const v1 = value.grantor
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  const v2 = value.grantee
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  if (!(fitsAgreementOperations(value.operations))) return false
  if (!(fitsAgreementAttributes(value.attributes))) return false
  if (!(fitsAgreementPurpose(value.purpose))) return false
  if (value.legalBasis !== undefined && !(isWords(value.legalBasis, 500))) return false
  if (!(matches(value.validFrom, pattern8))) return false
  if (!(matches(value.validUntil, pattern8))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "grantor":
      case "grantee":
      case "operations":
      case "attributes":
      case "purpose":
      case "legalBasis":
      case "validFrom":
      case "validUntil":
        break
      default:
        return false
    }
  }
  if (!passes(agreementRule, value)) return false
  return true
}

export const AgreementNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] },
    grantor: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    grantee: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    operations: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern6 }, { max: 64 }] }, checks: [{ min: 1 }, { max: 100 }] },
    attributes: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern7 }, { max: 128 }] }, checks: [{ max: 200 }] },
    purpose: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    legalBasis: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern4 }] } },
    validFrom: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    validUntil: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
  }, checks: [{ rule: agreementRule, messages: messages.agreementRule }],
}

/** Whether a value is what `Agreement` takes. */
export const isAgreement = (value: unknown): value is Agreement => fitsAgreement(value) || isSound(AgreementNode, value)

/** Validates as the schema `Agreement` does. */
export const validateAgreement = (value: unknown): Validation<Agreement> =>
  fitsAgreement(value) ? accept(value) : settle(AgreementNode, value)
