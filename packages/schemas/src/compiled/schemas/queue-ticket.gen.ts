// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { QueueTicket } from '../../resources/queue-ticket.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern20, pattern28, pattern30, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { queueTicketRule } from '../rules/resources/queue-ticket.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsQueueTicketParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsQueueTicketTasksItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.task
  if (!((v0 === 1 || v0 === 2 || v0 === 3 || v0 === 4 || v0 === 5 || v0 === 6 || v0 === 7 || v0 === 99))) return false
  if (!(matches(value.at, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "task":
      case "at":
        break
      default:
        return false
    }
  }
  return true
}

const fitsQueueTicketTasks = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 8)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsQueueTicketTasksItem(item))) return false
  }
  return true
}

export const fitsQueueTicket = (value: unknown): boolean => {
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
  const v6 = value.id
  if (!(matches(v6, pattern15) && passes(trackingNumberRule, v6))) return false
  const v7 = value.owner
  if (!(matches(v7, pattern5) && passes(participantIdRule, v7))) return false
  if (!(fitsQueueTicketParties(value.parties))) return false
  const v9 = value.sequence
  if (!(typeof v9 === 'number' && Number.isSafeInteger(v9) && v9 >= 1)) return false
  if (!(matches(value.submittedAt, pattern20))) return false
  if (!(matches(value.updatedAt, pattern20))) return false
  const v12 = value.assigned
  if (v12 !== undefined && !(matches(v12, pattern5) && passes(participantIdRule, v12))) return false
  if (value.counter !== undefined && !(isWords(value.counter, 50))) return false
  const v14 = value.status
  if (!((v14 === "waiting" || v14 === "called" || v14 === "registering" || v14 === "serving" || v14 === "done" || v14 === "preparing" || v14 === "ready" || v14 === "skipped" || v14 === "cancelled"))) return false
  if (!(fitsQueueTicketTasks(value.tasks))) return false
  for (const key in value) {
    switch (key) {
      case "number":
      case "date":
      case "service":
      case "registration":
      case "case":
      case "reference":
      case "id":
      case "owner":
      case "parties":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
      case "assigned":
      case "counter":
      case "status":
      case "tasks":
        break
      default:
        return false
    }
  }
  if (!passes(queueTicketRule, value)) return false
  return true
}

export const QueueTicketNode: Node = {
  type: 'object',
  fields: {
    number: { type: 'string', checks: [{ pattern: pattern30 }, { max: 10 }] },
    date: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] },
    service: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] } },
    registration: { type: 'optional', inner: { type: 'boolean' } },
    case: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    assigned: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] } },
    counter: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern4 }] } },
    status: { type: 'choice', values: ["waiting", "called", "registering", "serving", "done", "preparing", "ready", "skipped", "cancelled"] },
    tasks: { type: 'array', element: {
  type: 'object',
  fields: {
    task: { type: 'choice', values: [1, 2, 3, 4, 5, 6, 7, 99] },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
  },
}, checks: [{ max: 8 }] },
  }, checks: [{ rule: queueTicketRule, messages: messages.queueTicketRule }],
}

/** Whether a value is what `QueueTicket` takes. */
export const isQueueTicket = (value: unknown): value is QueueTicket => fitsQueueTicket(value) || isSound(QueueTicketNode, value)

/** Validates as the schema `QueueTicket` does. */
export const validateQueueTicket = (value: unknown): Validation<QueueTicket> =>
  fitsQueueTicket(value) ? accept(value) : settle(QueueTicketNode, value)
