// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { QueueTicketSubmission } from '../../resources/queue-ticket.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern28, pattern30, pattern4, pattern8 } from '../patterns.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsQueueTicketSubmission = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.number, pattern30, 10))) return false
  if (!(matches(value.date, pattern8))) return false
  const v2 = value.service
  if (v2 !== undefined && !(matches(v2, pattern28) && passes(serviceIdRule, v2))) return false
  const v3 = value.registration
  if (v3 !== undefined && !(typeof v3 === 'boolean')) return false
  const v4 = value.case
  if (v4 !== undefined && !(matches(v4, pattern15) && passes(trackingNumberRule, v4))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  for (const key in value) {
    switch (key) {
      case "number":
      case "date":
      case "service":
      case "registration":
      case "case":
      case "reference":
        break
      default:
        return false
    }
  }
  return true
}

export const QueueTicketSubmissionNode: Node = {
  type: 'object',
  fields: {
    number: { type: 'string', checks: [{ pattern: pattern30 }, { max: 10 }] },
    date: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    service: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] } },
    registration: { type: 'optional', inner: { type: 'boolean' } },
    case: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `QueueTicketSubmission` takes. */
export const isQueueTicketSubmission = (value: unknown): value is QueueTicketSubmission => fitsQueueTicketSubmission(value) || isSound(QueueTicketSubmissionNode, value)

/** Validates as the schema `QueueTicketSubmission` does. */
export const validateQueueTicketSubmission = (value: unknown): Validation<QueueTicketSubmission> =>
  fitsQueueTicketSubmission(value) ? accept(value) : settle(QueueTicketSubmissionNode, value)
