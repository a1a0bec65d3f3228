// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Participant } from '../../resources/participant.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern18, pattern2, pattern29, pattern4, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { reason as regionCodeReason } from '../rules/formats/region-code.gen.ts'

const fitsParticipantName = (value: unknown): boolean => {
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

const fitsParticipantProfiles = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!((item === "identity" || item === "service" || item === "joint" || item === "complaint" || item === "queue" || item === "survey" || item === "events"))) return false
  }
  return true
}

export const fitsParticipant = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(fitsParticipantName(value.name))) return false
  const v2 = value.kind
  if (!((v2 === "mpp" || v2 === "agency" || v2 === "complaint-channel" || v2 === "coordinator"))) return false
  if (value.region !== undefined && !(matches(value.region, pattern2))) return false
  if (!(matches(value.url, pattern18, 2048))) return false
  if (!(fitsParticipantProfiles(value.profiles))) return false
  const v6 = value.level
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 1 && v6 <= 3)) return false
  if (!(matches(value.version, pattern29))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "kind":
      case "region":
      case "url":
      case "profiles":
      case "level":
      case "version":
        break
      default:
        return false
    }
  }
  return true
}

export const ParticipantNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    kind: { type: 'choice', values: ["mpp", "agency", "complaint-channel", "coordinator"] },
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern2, reason: regionCodeReason, messages: messages.regionCodeReason }] } },
    url: { type: 'string', checks: [{ pattern: pattern18 }, { max: 2048 }] },
    profiles: { type: 'array', element: { type: 'choice', values: ["identity", "service", "joint", "complaint", "queue", "survey", "events"] }, checks: [{ min: 1 }] },
    level: { type: 'int', checks: [{ min: 1 }, { max: 3 }] },
    version: { type: 'string', checks: [{ pattern: pattern29 }] },
  },
}

/** Whether a value is what `Participant` takes. */
export const isParticipant = (value: unknown): value is Participant => fitsParticipant(value) || isSound(ParticipantNode, value)

/** Validates as the schema `Participant` does. */
export const validateParticipant = (value: unknown): Validation<Participant> =>
  fitsParticipant(value) ? accept(value) : settle(ParticipantNode, value)
