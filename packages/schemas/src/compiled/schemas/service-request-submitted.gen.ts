// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { ServiceRequestSubmissionNode, fitsServiceRequestSubmission } from './service-request-submission.gen.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsServiceRequestSubmittedParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

export const fitsServiceRequestSubmitted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsServiceRequestSubmission(value.request))) return false
  const v1 = value.assigned
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  if (!(fitsServiceRequestSubmittedParties(value.parties))) return false
  for (const key in value) {
    switch (key) {
      case "request":
      case "assigned":
      case "parties":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestSubmittedNode: Node = {
  type: 'object',
  fields: {
    request: ServiceRequestSubmissionNode,
    assigned: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 50 }] },
  },
}

/** Whether a value is what `ServiceRequestSubmitted` takes. */
export const isServiceRequestSubmitted = (value: unknown): value is ServiceRequestEntryData<'submitted'> => fitsServiceRequestSubmitted(value) || isSound(ServiceRequestSubmittedNode, value)

/** Validates as the schema `ServiceRequestSubmitted` does. */
export const validateServiceRequestSubmitted = (value: unknown): Validation<ServiceRequestEntryData<'submitted'>> =>
  fitsServiceRequestSubmitted(value) ? accept(value) : settle(ServiceRequestSubmittedNode, value)
