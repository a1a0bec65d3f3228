// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { SatisfactionSurvey } from '../../resources/satisfaction-survey.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern20, pattern28, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsSatisfactionSurveyAnswers = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.requirements
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 1 && v0 <= 4)) return false
  const v1 = value.procedure
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1 && v1 <= 4)) return false
  const v2 = value.time
  if (!(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 1 && v2 <= 4)) return false
  const v3 = value.fee
  if (!(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1 && v3 <= 4)) return false
  const v4 = value.product
  if (!(typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 1 && v4 <= 4)) return false
  const v5 = value.competence
  if (!(typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 1 && v5 <= 4)) return false
  const v6 = value.behaviour
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 1 && v6 <= 4)) return false
  const v7 = value.facilities
  if (!(typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= 1 && v7 <= 4)) return false
  const v8 = value["complaint-handling"]
  if (!(typeof v8 === 'number' && Number.isSafeInteger(v8) && v8 >= 1 && v8 <= 4)) return false
  for (const key in value) {
    switch (key) {
      case "requirements":
      case "procedure":
      case "time":
      case "fee":
      case "product":
      case "competence":
      case "behaviour":
      case "facilities":
      case "complaint-handling":
        break
      default:
        return false
    }
  }
  return true
}

const fitsSatisfactionSurveyParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

export const fitsSatisfactionSurvey = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  const v1 = value.provider
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  if (!(matches(value.answeredOn, pattern8))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (!(fitsSatisfactionSurveyAnswers(value.answers))) return false
  if (value.suggestion !== undefined && !(isWords(value.suggestion, 2000))) return false
  const v6 = value.id
  if (!(matches(v6, pattern15) && passes(trackingNumberRule, v6))) return false
  const v7 = value.owner
  if (!(matches(v7, pattern5) && passes(participantIdRule, v7))) return false
  if (!(fitsSatisfactionSurveyParties(value.parties))) return false
  const v9 = value.sequence
  if (!(typeof v9 === 'number' && Number.isSafeInteger(v9) && v9 >= 1)) return false
  if (!(matches(value.submittedAt, pattern20))) return false
  if (!(matches(value.updatedAt, pattern20))) return false
  const v12 = value.status
  if (!((v12 === "answered"))) return false
  for (const key in value) {
    switch (key) {
      case "service":
      case "provider":
      case "answeredOn":
      case "channel":
      case "answers":
      case "suggestion":
      case "id":
      case "owner":
      case "parties":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
      case "status":
        break
      default:
        return false
    }
  }
  return true
}

export const SatisfactionSurveyNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    answeredOn: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] } },
    answers: {
  type: 'object',
  fields: {
    requirements: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    procedure: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    time: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    fee: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    product: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    competence: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    behaviour: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    facilities: { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
    "complaint-handling": { type: 'int', checks: [{ min: 1 }, { max: 4 }] },
  },
},
    suggestion: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    status: { type: 'choice', values: ["answered"] },
  },
}

/** Whether a value is what `SatisfactionSurvey` takes. */
export const isSatisfactionSurvey = (value: unknown): value is SatisfactionSurvey => fitsSatisfactionSurvey(value) || isSound(SatisfactionSurveyNode, value)

/** Validates as the schema `SatisfactionSurvey` does. */
export const validateSatisfactionSurvey = (value: unknown): Validation<SatisfactionSurvey> =>
  fitsSatisfactionSurvey(value) ? accept(value) : settle(SatisfactionSurveyNode, value)
