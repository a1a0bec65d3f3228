// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { ServiceRequestSubmission } from '../../resources/service-request.ts'
import type { Validation } from '../validation.ts'
import { ApplicantNode, fitsApplicant } from './applicant.gen.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { ExtensionsNode, fitsExtensions } from './extensions.gen.ts'
import { accept, isPlain, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern28, pattern4 } from '../patterns.gen.ts'
import { serviceIdReason } from '../rules/formats/service-id.gen.ts'
import { serviceIdRule } from '../rules/formats/service-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsServiceRequestSubmissionDocuments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsServiceRequestSubmissionInputs = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

const fitsServiceRequestSubmissionPartOf = (value: unknown): boolean => {
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

export const fitsServiceRequestSubmission = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(matches(v0, pattern28) && passes(serviceIdRule, v0))) return false
  if (!(fitsApplicant(value.applicant))) return false
  if (!(fitsServiceRequestSubmissionDocuments(value.documents))) return false
  if (value.inputs !== undefined && !(fitsServiceRequestSubmissionInputs(value.inputs))) return false
  if (value.channel !== undefined && !(matches(value.channel, pattern16, 64))) return false
  if (value.partOf !== undefined && !(fitsServiceRequestSubmissionPartOf(value.partOf))) return false
  if (value.reference !== undefined && !(isWords(value.reference, 100))) return false
  if (value.extensions !== undefined && !(fitsExtensions(value.extensions))) return false
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
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestSubmissionNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern28, reason: serviceIdReason, messages: messages.serviceIdReason }, { rule: serviceIdRule, messages: messages.serviceIdRule }] },
    applicant: ApplicantNode,
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 100 }] },
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
  },
}

/** Whether a value is what `ServiceRequestSubmission` takes. */
export const isServiceRequestSubmission = (value: unknown): value is ServiceRequestSubmission => fitsServiceRequestSubmission(value) || isSound(ServiceRequestSubmissionNode, value)

/** Validates as the schema `ServiceRequestSubmission` does. */
export const validateServiceRequestSubmission = (value: unknown): Validation<ServiceRequestSubmission> =>
  fitsServiceRequestSubmission(value) ? accept(value) : settle(ServiceRequestSubmissionNode, value)
