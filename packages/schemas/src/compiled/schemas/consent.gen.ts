// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Consent } from '../../resources/consent.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern20, pattern4, pattern5, pattern7, pattern9 } from '../patterns.gen.ts'
import { consentRule } from '../rules/resources/consent.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as nikReason } from '../rules/formats/nik.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsConsentPurpose = (value: unknown): boolean => {
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

const fitsConsentAttributes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern7, 128))) return false
  }
  return true
}

export const fitsConsent = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 100))) return false
  if (!(matches(value.nik, pattern9))) return false
  const v2 = value.holder
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  const v3 = value.recipient
  if (!(matches(v3, pattern5) && passes(participantIdRule, v3))) return false
  if (!(fitsConsentPurpose(value.purpose))) return false
  if (!(fitsConsentAttributes(value.attributes))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (!(matches(value.givenAt, pattern20))) return false
  if (value.validUntil !== undefined && !(matches(value.validUntil, pattern20))) return false
  if (value.withdrawnAt !== undefined && !(matches(value.withdrawnAt, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "nik":
      case "holder":
      case "recipient":
      case "purpose":
      case "attributes":
      case "channel":
      case "givenAt":
      case "validUntil":
      case "withdrawnAt":
        break
      default:
        return false
    }
  }
  if (!passes(consentRule, value)) return false
  return true
}

export const ConsentNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] },
    nik: { type: 'string', checks: [{ pattern: pattern9, reason: nikReason, messages: messages.nikReason }] },
    holder: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    recipient: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    purpose: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    attributes: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern7 }, { max: 128 }] }, checks: [{ min: 1 }, { max: 100 }] },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] } },
    givenAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    validUntil: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
    withdrawnAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
  }, checks: [{ rule: consentRule, messages: messages.consentRule }],
}

/** Whether a value is what `Consent` takes. */
export const isConsent = (value: unknown): value is Consent => fitsConsent(value) || isSound(ConsentNode, value)

/** Validates as the schema `Consent` does. */
export const validateConsent = (value: unknown): Validation<Consent> =>
  fitsConsent(value) ? accept(value) : settle(ConsentNode, value)
