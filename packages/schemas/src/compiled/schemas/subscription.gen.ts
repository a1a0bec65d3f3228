// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Subscription } from '../../resources/subscription.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern20, pattern28, pattern31, pattern32, pattern33, pattern34, pattern35, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

const fitsSubscriptionTypes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern33, 64))) return false
  }
  return true
}

const fitsSubscriptionServices = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern28) && passes(serviceIdRule, item))) return false
  }
  return true
}

const fitsSubscriptionPublicKeys = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 16)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern35))) return false
  }
  return true
}

export const fitsSubscription = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.id, pattern31))) return false
  const v1 = value.participant
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  if (!(matches(value.url, pattern32, 2048))) return false
  if (value.types !== undefined && !(fitsSubscriptionTypes(value.types))) return false
  if (value.services !== undefined && !(fitsSubscriptionServices(value.services))) return false
  const v5 = value.signature
  if (!((v5 === "v1" || v5 === "v1a"))) return false
  const v6 = value.status
  if (!((v6 === "active" || v6 === "paused" || v6 === "ended"))) return false
  if (!(matches(value.createdAt, pattern20))) return false
  if (value.pausedAt !== undefined && !(matches(value.pausedAt, pattern20))) return false
  const v9 = value.pausedBecause
  if (v9 !== undefined && !((v9 === "requested" || v9 === "failing"))) return false
  if (value.endedAt !== undefined && !(matches(value.endedAt, pattern20))) return false
  const v11 = value.endedBecause
  if (v11 !== undefined && !((v11 === "requested" || v11 === "gone"))) return false
  if (value.secret !== undefined && !(matches(value.secret, pattern34))) return false
  if (value.publicKeys !== undefined && !(fitsSubscriptionPublicKeys(value.publicKeys))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "participant":
      case "url":
      case "types":
      case "services":
      case "signature":
      case "status":
      case "createdAt":
      case "pausedAt":
      case "pausedBecause":
      case "endedAt":
      case "endedBecause":
      case "secret":
      case "publicKeys":
        break
      default:
        return false
    }
  }
  return true
}

export const SubscriptionNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern31 }] },
    participant: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    url: { type: 'string', checks: [{ pattern: pattern32 }, { max: 2048 }] },
    types: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern33 }, { max: 64 }] }, checks: [{ min: 1 }, { max: 100 }] } },
    services: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] }, checks: [{ min: 1 }, { max: 100 }] } },
    signature: { type: 'choice', values: ["v1", "v1a"] },
    status: { type: 'choice', values: ["active", "paused", "ended"] },
    createdAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    pausedAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
    pausedBecause: { type: 'optional', inner: { type: 'choice', values: ["requested", "failing"] } },
    endedAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
    endedBecause: { type: 'optional', inner: { type: 'choice', values: ["requested", "gone"] } },
    secret: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern34 }] } },
    publicKeys: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern35 }] }, checks: [{ max: 16 }] } },
  },
}

/** Whether a value is what `Subscription` takes. */
export const isSubscription = (value: unknown): value is Subscription => fitsSubscription(value) || isSound(SubscriptionNode, value)

/** Validates as the schema `Subscription` does. */
export const validateSubscription = (value: unknown): Validation<Subscription> =>
  fitsSubscription(value) ? accept(value) : settle(SubscriptionNode, value)
