// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { ComplaintSubmission } from '../../resources/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { ApplicantNode, fitsApplicant } from './applicant.gen.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern2, pattern4, pattern8 } from '../patterns.gen.ts'
import { checkReporter as complaintSubmissionRule } from '../rules/resources/complaint.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'
import { reason as regionCodeReason } from '../rules/formats/region-code.gen.ts'

const fitsComplaintSubmissionPlace = (value: unknown): boolean => {
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

const fitsComplaintSubmissionAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

export const fitsComplaintSubmission = (value: unknown): boolean => {
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
  if (value.place !== undefined && !(fitsComplaintSubmissionPlace(value.place))) return false
  if (value.attachments !== undefined && !(fitsComplaintSubmissionAttachments(value.attachments))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
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
        break
      default:
        return false
    }
  }
  if (!passes(complaintSubmissionRule, value)) return false
  return true
}

export const ComplaintSubmissionNode: Node = {
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
  }, checks: [{ rule: complaintSubmissionRule, messages: messages.complaintRule }],
}

/** Whether a value is what `ComplaintSubmission` takes. */
export const isComplaintSubmission = (value: unknown): value is ComplaintSubmission => fitsComplaintSubmission(value) || isSound(ComplaintSubmissionNode, value)

/** Validates as the schema `ComplaintSubmission` does. */
export const validateComplaintSubmission = (value: unknown): Validation<ComplaintSubmission> =>
  fitsComplaintSubmission(value) ? accept(value) : settle(ComplaintSubmissionNode, value)
