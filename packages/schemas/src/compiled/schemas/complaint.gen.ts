// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Complaint } from '../../resources/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ApplicantNode, fitsApplicant } from './applicant.gen.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { ResponseNode, fitsResponse } from './response.gen.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern2, pattern20, pattern21, pattern4, pattern5, pattern8 } from '../patterns.gen.ts'
import { checkReporter as complaintRule } from '../rules/resources/complaint.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { reason as regionCodeReason } from '../rules/formats/region-code.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsComplaintPlace = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (value.region !== undefined && !(matches(value.region, pattern2))) return false
  if (value.address !== undefined && !(isWords(value.address, 500))) return false
  const v2 = value.latitude
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isFinite(v2) && v2 >= -11.5 && v2 <= 6.5)) return false
  const v3 = value.longitude
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isFinite(v3) && v3 >= 94.5 && v3 <= 141.5)) return false
  for (const key in value) {
    switch (key) {
      case "region":
      case "address":
      case "latitude":
      case "longitude":
        break
      default:
        return false
    }
  }
  return true
}

const fitsComplaintAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsComplaintParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern5) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsComplaintClockExtension = (value: unknown): boolean => {
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

const fitsComplaintClock = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "running" || v0 === "paused" || v0 === "stopped"))) return false
  if (value.extension !== undefined && !(fitsComplaintClockExtension(value.extension))) return false
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

const fitsComplaintResponses = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsResponse(item))) return false
  }
  return true
}

export const fitsComplaint = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.title, 150))) return false
  if (!(isWords(value.description, 5000))) return false
  const v2 = value.classification
  if (v2 !== undefined && !((v2 === "complaint-supervisory" || v2 === "complaint-non-supervisory" || v2 === "aspiration" || v2 === "information-request"))) return false
  if (value.category !== undefined && !(matches(value.category, pattern16, 64))) return false
  if (!(matches(value.channel, pattern16, 64))) return false
  const v5 = value.anonymous
  if (!(typeof v5 === 'boolean')) return false
  const v6 = value.confidential
  if (!(typeof v6 === 'boolean')) return false
  if (value.reporter !== undefined && !(fitsApplicant(value.reporter))) return false
  if (value.occurredOn !== undefined && !(matches(value.occurredOn, pattern8))) return false
  if (value.place !== undefined && !(fitsComplaintPlace(value.place))) return false
  if (value.attachments !== undefined && !(fitsComplaintAttachments(value.attachments))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
  const v13 = value.id
  if (!(matches(v13, pattern15) && passes(trackingNumberRule, v13))) return false
  const v14 = value.owner
  if (!(matches(v14, pattern5) && passes(participantIdRule, v14))) return false
  if (!(fitsComplaintParties(value.parties))) return false
  const v16 = value.sequence
  if (!(typeof v16 === 'number' && Number.isSafeInteger(v16) && v16 >= 1)) return false
  if (!(matches(value.submittedAt, pattern20))) return false
  if (!(matches(value.updatedAt, pattern20))) return false
  const v19 = value.assigned
  if (v19 !== undefined && !(matches(v19, pattern5) && passes(participantIdRule, v19))) return false
  const v20 = value.status
  if (!((v20 === "received" || v20 === "verified" || v20 === "rejected" || v20 === "dispatched" || v20 === "redirected" || v20 === "in-progress" || v20 === "answered" || v20 === "awaiting-reporter" || v20 === "resolved" || v20 === "reopened" || v20 === "closed" || v20 === "escalated" || v20 === "merged"))) return false
  if (value.clock !== undefined && !(fitsComplaintClock(value.clock))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  if (!(fitsComplaintResponses(value.responses))) return false
  const v24 = value.mergedInto
  if (v24 !== undefined && !(matches(v24, pattern15) && passes(trackingNumberRule, v24))) return false
  for (const key in value) {
    switch (key) {
      case "title":
      case "description":
      case "classification":
      case "category":
      case "channel":
      case "anonymous":
      case "confidential":
      case "reporter":
      case "occurredOn":
      case "place":
      case "attachments":
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
      case "responses":
      case "mergedInto":
        break
      default:
        return false
    }
  }
  if (!passes(complaintRule, value)) return false
  return true
}

export const ComplaintNode: Node = {
  type: 'object',
  fields: {
    title: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern4 }] },
    description: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern4 }] },
    classification: { type: 'optional', inner: { type: 'choice', values: ["complaint-supervisory", "complaint-non-supervisory", "aspiration", "information-request"] } },
    category: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] } },
    channel: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] },
    anonymous: { type: 'boolean' },
    confidential: { type: 'boolean' },
    reporter: { type: 'optional', inner: ApplicantNode },
    occurredOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] } },
    place: { type: 'optional', inner: {
  type: 'object',
  fields: {
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern2, reason: regionCodeReason, messages: messages.regionCodeReason }] } },
    address: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern4 }] } },
    latitude: { type: 'optional', inner: { type: 'number', checks: [{ min: -11.5 }, { max: 6.5 }] } },
    longitude: { type: 'optional', inner: { type: 'number', checks: [{ min: 94.5 }, { max: 141.5 }] } },
  },
} },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern4 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
    id: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    assigned: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] } },
    status: { type: 'choice', values: ["received", "verified", "rejected", "dispatched", "redirected", "in-progress", "answered", "awaiting-reporter", "resolved", "reopened", "closed", "escalated", "merged"] },
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
    responses: { type: 'array', element: ResponseNode, checks: [{ max: 100 }] },
    mergedInto: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] } },
  }, checks: [{ rule: complaintRule, messages: messages.complaintRule }],
}

/** Whether a value is what `Complaint` takes. */
export const isComplaint = (value: unknown): value is Complaint => fitsComplaint(value) || isSound(ComplaintNode, value)

/** Validates as the schema `Complaint` does. */
export const validateComplaint = (value: unknown): Validation<Complaint> =>
  fitsComplaint(value) ? accept(value) : settle(ComplaintNode, value)
