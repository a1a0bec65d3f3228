// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { JointService } from '../../resources/joint-service.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern28, pattern4, pattern5 } from '../patterns.gen.ts'
import { jointServiceRule } from '../rules/resources/joint-service.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

const fitsJointServiceName = (value: unknown): boolean => {
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

const fitsJointServiceLegsItemAfterItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.leg, pattern16, 64))) return false
  if (value.fulfils !== undefined && !(matches(value.fulfils, pattern16, 64))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "fulfils":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointServiceLegsItemAfter = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointServiceLegsItemAfterItem(item))) return false
  }
  return true
}

const fitsJointServiceLegsItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern16, 64))) return false
  const v1 = value.service
  if (!(matches(v1, pattern28) && passes(serviceIdRule, v1))) return false
  const v2 = value.provider
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  if (!(fitsJointServiceLegsItemAfter(value.after))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "service":
      case "provider":
      case "after":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointServiceLegs = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointServiceLegsItem(item))) return false
  }
  return true
}

const fitsJointServiceProduct = (value: unknown): boolean => {
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

export const fitsJointService = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  if (!(fitsJointServiceName(value.name))) return false
  const v2 = value.coordinator
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  if (!(fitsJointServiceLegs(value.legs))) return false
  if (!(fitsJointServiceProduct(value.product))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "coordinator":
      case "legs":
      case "product":
        break
      default:
        return false
    }
  }
  if (!passes(jointServiceRule, value)) return false
  return true
}

export const JointServiceNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    coordinator: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    legs: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    service: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    after: { type: 'array', element: {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    fulfils: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] } },
  },
}, checks: [{ max: 50 }] },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    product: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
  }, checks: [{ rule: jointServiceRule, messages: messages.jointServiceRule }],
}

/** Whether a value is what `JointService` takes. */
export const isJointService = (value: unknown): value is JointService => fitsJointService(value) || isSound(JointServiceNode, value)

/** Validates as the schema `JointService` does. */
export const validateJointService = (value: unknown): Validation<JointService> =>
  fitsJointService(value) ? accept(value) : settle(JointServiceNode, value)
