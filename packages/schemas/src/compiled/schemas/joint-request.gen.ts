// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { JointRequest } from '../../resources/joint-request.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ApplicantNode, fitsApplicant } from './applicant.gen.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { JointServiceNode, fitsJointService } from './joint-service.gen.ts'
import { accept, isPlain, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern20, pattern21, pattern28, pattern4, pattern5 } from '../patterns.gen.ts'
import { jointRequestRule } from '../rules/resources/joint-request.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsJointRequestDocuments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsJointRequestInputs = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

const fitsJointRequestParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsJointRequestClockExtension = (value: unknown): boolean => {
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

const fitsJointRequestClock = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "running" || v0 === "paused" || v0 === "stopped"))) return false
  if (value.extension !== undefined && !(fitsJointRequestClockExtension(value.extension))) return false
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

const fitsJointRequestLegsItemCase = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern15) && passes(trackingNumberRule, v0))) return false
  const v1 = value.owner
  if (!(matches(v1, pattern5) && passes(participantIdRule, v1))) return false
  const v2 = value.status
  if (!((v2 === "submitted" || v2 === "returned" || v2 === "accepted" || v2 === "in-process" || v2 === "awaiting-payment" || v2 === "approved" || v2 === "issued" || v2 === "refused" || v2 === "withdrawn" || v2 === "expired" || v2 === "objection"))) return false
  if (value.outcome !== undefined && !(fitsDocument(value.outcome))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "owner":
      case "status":
      case "outcome":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointRequestLegsItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.leg, pattern16, 64))) return false
  if (value.case !== undefined && !(fitsJointRequestLegsItemCase(value.case))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "case":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointRequestLegs = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointRequestLegsItem(item))) return false
  }
  return true
}

export const fitsJointRequest = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  if (!(fitsApplicant(value.applicant))) return false
  if (!(fitsJointRequestDocuments(value.documents))) return false
  if (value.inputs !== undefined && !(fitsJointRequestInputs(value.inputs))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
  const v7 = value.id
  if (!(matches(v7, pattern15) && passes(trackingNumberRule, v7))) return false
  const v8 = value.owner
  if (!(matches(v8, pattern5) && passes(participantIdRule, v8))) return false
  if (!(fitsJointRequestParties(value.parties))) return false
  const v10 = value.sequence
  if (!(typeof v10 === 'number' && Number.isSafeInteger(v10) && v10 >= 1)) return false
  if (!(matches(value.submittedAt, pattern20))) return false
  if (!(matches(value.updatedAt, pattern20))) return false
  if (!(fitsJointService(value.definition))) return false
  const v14 = value.status
  if (!((v14 === "in-progress" || v14 === "completed" || v14 === "refused" || v14 === "withdrawn" || v14 === "expired"))) return false
  if (value.clock !== undefined && !(fitsJointRequestClock(value.clock))) return false
  if (!(fitsJointRequestLegs(value.legs))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  if (value.outcome !== undefined && !(fitsDocument(value.outcome))) return false
  for (const key in value) {
    switch (key) {
      case "service":
      case "applicant":
      case "documents":
      case "inputs":
      case "channel":
      case "reference":
      case "extensions":
      case "id":
      case "owner":
      case "parties":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
      case "definition":
      case "status":
      case "clock":
      case "legs":
      case "note":
      case "outcome":
        break
      default:
        return false
    }
  }
  if (!passes(jointRequestRule, value)) return false
  return true
}

export const JointRequestNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    applicant: ApplicantNode,
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 100 }] },
    inputs: { type: 'optional', inner: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    definition: JointServiceNode,
    status: { type: 'choice', values: ["in-progress", "completed", "refused", "withdrawn", "expired"] },
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
    legs: { type: 'array', element: {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    case: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    status: { type: 'choice', values: ["submitted", "returned", "accepted", "in-process", "awaiting-payment", "approved", "issued", "refused", "withdrawn", "expired", "objection"] },
    outcome: { type: 'optional', inner: DocumentNode },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
    outcome: { type: 'optional', inner: DocumentNode },
  }, checks: [{ rule: jointRequestRule, messages: messages.jointRequestRule }],
}

/** Whether a value is what `JointRequest` takes. */
export const isJointRequest = (value: unknown): value is JointRequest => fitsJointRequest(value) || isSound(JointRequestNode, value)

/** Validates as the schema `JointRequest` does. */
export const validateJointRequest = (value: unknown): Validation<JointRequest> =>
  fitsJointRequest(value) ? accept(value) : settle(JointRequestNode, value)
