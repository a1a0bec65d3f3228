// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { SatisfactionSurveySubmission } from '../../resources/satisfaction-survey.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern28, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'

const fitsSatisfactionSurveySubmissionAnswers = (value: unknown): boolean => {
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

export const fitsSatisfactionSurveySubmission = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  const v1 = value.provider
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  if (!(matches(value.answeredOn, pattern8))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (!(fitsSatisfactionSurveySubmissionAnswers(value.answers))) return false
  if (value.suggestion !== undefined && !(isWords(value.suggestion, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "service":
      case "provider":
      case "answeredOn":
      case "channel":
      case "answers":
      case "suggestion":
        break
      default:
        return false
    }
  }
  return true
}

export const SatisfactionSurveySubmissionNode: Node = {
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
  },
}

/** Whether a value is what `SatisfactionSurveySubmission` takes. */
export const isSatisfactionSurveySubmission = (value: unknown): value is SatisfactionSurveySubmission => fitsSatisfactionSurveySubmission(value) || isSound(SatisfactionSurveySubmissionNode, value)

/** Validates as the schema `SatisfactionSurveySubmission` does. */
export const validateSatisfactionSurveySubmission = (value: unknown): Validation<SatisfactionSurveySubmission> =>
  fitsSatisfactionSurveySubmission(value) ? accept(value) : settle(SatisfactionSurveySubmissionNode, value)
