// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { ServiceRequest } from '../../resources/service-request.ts'
import type { Validation } from '../validation.ts'
import { ApplicantNode, fitsApplicant } from './applicant.gen.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { accept, isPlain, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern20, pattern21, pattern28, pattern4, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsServiceRequestDocuments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsServiceRequestInputs = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

const fitsServiceRequestPartOf = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  if (!(matches(value.leg, pattern16, 64))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "leg":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequestParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsServiceRequestClockExtension = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.term, pattern21, 40))) return false
  if (!(isWords(value.reason, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "term":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequestClock = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "running" || v0 === "paused" || v0 === "stopped"))) return false
  if (value.extension !== undefined && !(fitsServiceRequestClockExtension(value.extension))) return false
  for (const key in value) {
    switch (key) {
      case "status":
      case "extension":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequestPayment = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  if (value.billingCode !== undefined && !(isWords(value.billingCode, 50))) return false
  if (value.payBefore !== undefined && !(matches(value.payBefore, pattern20))) return false
  if (value.paidAt !== undefined && !(matches(value.paidAt, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "billingCode":
      case "payBefore":
      case "paidAt":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsServiceRequest = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  if (!(fitsApplicant(value.applicant))) return false
  if (!(fitsServiceRequestDocuments(value.documents))) return false
  if (value.inputs !== undefined && !(fitsServiceRequestInputs(value.inputs))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (value.partOf !== undefined && !(fitsServiceRequestPartOf(value.partOf))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
  const v8 = value.id
  if (!(matches(v8, pattern15) && passes(trackingNumberRule, v8))) return false
  const v9 = value.owner
  if (!(matches(v9, pattern5) && passes(participantIdRule, v9))) return false
  if (!(fitsServiceRequestParties(value.parties))) return false
  const v11 = value.sequence
  if (!(typeof v11 === 'number' && Number.isSafeInteger(v11) && v11 >= 1)) return false
  if (!(matches(value.submittedAt, pattern20))) return false
  if (!(matches(value.updatedAt, pattern20))) return false
  const v14 = value.assigned
  if (!(matches(v14, pattern5) && passes(participantIdRule, v14))) return false
  const v15 = value.status
  if (!((v15 === "submitted" || v15 === "returned" || v15 === "accepted" || v15 === "in-process" || v15 === "awaiting-payment" || v15 === "approved" || v15 === "issued" || v15 === "refused" || v15 === "withdrawn" || v15 === "expired" || v15 === "objection"))) return false
  if (value.clock !== undefined && !(fitsServiceRequestClock(value.clock))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  if (value.payment !== undefined && !(fitsServiceRequestPayment(value.payment))) return false
  if (value.outcome !== undefined && !(fitsDocument(value.outcome))) return false
  for (const key in value) {
    switch (key) {
      case "service":
      case "applicant":
      case "documents":
      case "inputs":
      case "channel":
      case "partOf":
      case "reference":
      case "extensions":
      case "id":
      case "owner":
      case "parties":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
      case "assigned":
      case "status":
      case "clock":
      case "note":
      case "payment":
      case "outcome":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    applicant: ApplicantNode,
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 1000 }] },
    inputs: { type: 'optional', inner: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] } },
    partOf: { type: 'optional', inner: {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    leg: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
  },
} },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    assigned: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    status: { type: 'choice', values: ["submitted", "returned", "accepted", "in-process", "awaiting-payment", "approved", "issued", "refused", "withdrawn", "expired", "objection"] },
    clock: { type: 'optional', inner: {
  type: 'object',
  fields: {
    status: { type: 'choice', values: ["running", "paused", "stopped"] },
    extension: { type: 'optional', inner: {
  type: 'object',
  fields: {
    term: { type: 'string', checks: [{ pattern: pattern21 }, { max: 40 }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
} },
  },
} },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
    payment: { type: 'optional', inner: {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 0 }] },
    billingCode: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern4 }] } },
    payBefore: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
    paidAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
  },
} },
    outcome: { type: 'optional', inner: DocumentNode },
  },
}

/** Whether a value is what `ServiceRequest` takes. */
export const isServiceRequest = (value: unknown): value is ServiceRequest => fitsServiceRequest(value) || isSound(ServiceRequestNode, value)

/** Validates as the schema `ServiceRequest` does. */
export const validateServiceRequest = (value: unknown): Validation<ServiceRequest> =>
  fitsServiceRequest(value) ? accept(value) : settle(ServiceRequestNode, value)
