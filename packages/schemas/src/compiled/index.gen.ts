// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Address, CitizenIdentity } from '../resources/citizen-identity.ts'
import type { Agreement } from '../resources/agreement.ts'
import type { Applicant, Organization } from '../resources/applicant.ts'
import type { Complaint, ComplaintSubmission } from '../resources/complaint.ts'
import type { ComplaintEntryData } from '../entries/complaint.ts'
import type { Consent } from '../resources/consent.ts'
import type { Disposition } from '../resources/disposition.ts'
import type { Document } from '../resources/document.ts'
import type { Entry } from '../entries/entry.ts'
import type { EntryBatch } from '../operations/events.ts'
import type { IdentityClaim } from '../resources/identity-claim.ts'
import type { IdentityMatch } from '../resources/identity-match.ts'
import type { Issue, Problem } from '../problem/problem.ts'
import type { JointRequest } from '../resources/joint-request.ts'
import type { JointService } from '../resources/joint-service.ts'
import type { Participant } from '../resources/participant.ts'
import type { QueueTicket } from '../resources/queue-ticket.ts'
import type { Receipt } from '../resources/receipt.ts'
import type { Requirement, Service, Term } from '../resources/service.ts'
import type { Response } from '../resources/response.ts'
import type { SatisfactionSurvey } from '../resources/satisfaction-survey.ts'
import type { Scorecard } from '../resources/scorecard.ts'
import type { ServiceRequest, ServiceRequestSubmission } from '../resources/service-request.ts'
import type { ServiceRequestEntryData } from '../entries/service-request.ts'
import { isObject } from './collect.ts'
import type { Node } from './node.ts'
import { agreesWithNik, isVisible } from './shortcuts.ts'
import { accept, isPlain, isSound, passes, settle, type Validation } from './validation.ts'
import { agreementRule } from './rules/resources/agreement.gen.ts'
import { checkReporter as complaintRule } from './rules/resources/complaint.gen.ts'
import { citizenIdentityRule } from './rules/resources/citizen-identity.gen.ts'
import { consentRule } from './rules/resources/consent.gen.ts'
import { dispositionRule } from './rules/resources/disposition.gen.ts'
import { jointRequestRule } from './rules/resources/joint-request.gen.ts'
import { jointServiceRule } from './rules/resources/joint-service.gen.ts'
import { neighbourhoodReason } from './rules/formats/neighbourhood.gen.ts'
import { nibReason } from './rules/formats/nib.gen.ts'
import { participantIdRule } from './rules/formats/participant-id.gen.ts'
import { postalCodeReason } from './rules/formats/postal-code.gen.ts'
import { queueTicketRule } from './rules/resources/queue-ticket.gen.ts'
import { reason as instantReason } from './rules/formats/instant.gen.ts'
import { reason as localDateReason } from './rules/formats/local-date.gen.ts'
import { reason as nikReason } from './rules/formats/nik.gen.ts'
import { reason as participantIdReason } from './rules/formats/participant-id.gen.ts'
import { reason as phoneNumberReason } from './rules/formats/phone-number.gen.ts'
import { reason as regionCodeReason } from './rules/formats/region-code.gen.ts'
import { scorecardRule } from './rules/resources/scorecard.gen.ts'
import { serviceIdReason } from './rules/formats/service-id.gen.ts'
import { serviceIdRule } from './rules/formats/service-id.gen.ts'
import { trackingNumberReason } from './rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from './rules/formats/tracking-number.gen.ts'

export type { Validation } from './validation.ts'

const pattern1 = /\S/
const pattern2 = /^[0-9]{3}$/
const pattern3 = /^[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?)?$/
const pattern4 = /^[0-9]{5}$/
const pattern5 = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const pattern6 = /^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/
const pattern7 = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/
const pattern8 = /^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00|0000)-02-29)$/
const pattern9 = /^[0-9]{6}(?:(?:(?:0[1-9]|[12][0-9]|4[1-9]|[56][0-9])(?:0[13-9]|1[0-2])|(?:30|70)(?:0[13-9]|1[0-2])|(?:31|71)(?:0[13578]|1[02])|(?:0[1-9]|1[0-9]|2[0-8]|4[1-9]|5[0-9]|6[0-8])02)[0-9]{2}|(?:29|69)02(?:[02468][048]|[13579][26]))(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)$/
const pattern10 = /^[0-9]{13}$/
const pattern11 = /^\+62[1-9][0-9]{7,11}$/
const pattern12 = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const pattern13 = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const pattern14 = /^[a-z]+\/[a-z0-9.+-]+$/
const pattern15 = /^https?:\/\/[^\s]+$/
const pattern16 = /^[A-Za-z0-9_-]{43}$/
const pattern17 = /^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00|0000)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/
const pattern18 = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/
const pattern19 = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/
const pattern20 = /^[a-z-]+\.[a-z-]+$/
const pattern21 = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/
const pattern22 = /^[0-9]+\.[0-9]+$/
const pattern23 = /^[A-Z0-9]+(?:-[0-9]+)?$/

const fitsAddress = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.street
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 255 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.rt
  if (v1 !== undefined && !(typeof v1 === 'string' && pattern2.test(v1))) return false
  const v2 = value.rw
  if (v2 !== undefined && !(typeof v2 === 'string' && pattern2.test(v2))) return false
  const v3 = value.region
  if (v3 !== undefined && !(typeof v3 === 'string' && pattern3.test(v3))) return false
  const v4 = value.postalCode
  if (v4 !== undefined && !(typeof v4 === 'string' && pattern4.test(v4))) return false
  for (const key in value) {
    switch (key) {
      case "street":
      case "rt":
      case "rw":
      case "region":
      case "postalCode":
        break
      default:
        return false
    }
  }
  return true
}

const AddressNode: Node = {
  type: 'object',
  fields: {
    street: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] },
    rt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern2, reason: neighbourhoodReason }] } },
    rw: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern2, reason: neighbourhoodReason }] } },
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern3, reason: regionCodeReason }] } },
    postalCode: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern4, reason: postalCodeReason }] } },
  },
}

/** Whether a value is what `Address` takes. */
export const isAddress = (value: unknown): value is Address => fitsAddress(value) || isSound(AddressNode, value)

/** Validates as the schema `Address` does. */
export const validateAddress = (value: unknown): Validation<Address> =>
  fitsAddress(value) ? accept(value) : settle(AddressNode, value)

const fitsAgreementOperations = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length <= 64 && pattern6.test(item))) return false
  }
  return true
}

const fitsAgreementAttributes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 200)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length <= 128 && pattern7.test(item))) return false
  }
  return true
}

const fitsAgreementPurpose = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsAgreement = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 100 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.grantor
  if (!(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  const v2 = value.grantee
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.operations
  if (!(fitsAgreementOperations(v3))) return false
  const v4 = value.attributes
  if (!(fitsAgreementAttributes(v4))) return false
  const v5 = value.purpose
  if (!(fitsAgreementPurpose(v5))) return false
  const v6 = value.legalBasis
  if (v6 !== undefined && !(typeof v6 === 'string' && v6.length >= 1 && v6.length <= 500 && (isVisible(v6.charCodeAt(0)) || pattern1.test(v6)))) return false
  const v7 = value.validFrom
  if (!(typeof v7 === 'string' && pattern8.test(v7))) return false
  const v8 = value.validUntil
  if (!(typeof v8 === 'string' && pattern8.test(v8))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "grantor":
      case "grantee":
      case "operations":
      case "attributes":
      case "purpose":
      case "legalBasis":
      case "validFrom":
      case "validUntil":
        break
      default:
        return false
    }
  }
  if (!passes(agreementRule, value)) return false
  return true
}

const AgreementNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] },
    grantor: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    grantee: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    operations: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern6 }, { max: 64 }] }, checks: [{ min: 1 }, { max: 100 }] },
    attributes: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern7 }, { max: 128 }] }, checks: [{ max: 200 }] },
    purpose: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    legalBasis: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern1 }] } },
    validFrom: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
    validUntil: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
  }, checks: [{ rule: agreementRule }],
}

/** Whether a value is what `Agreement` takes. */
export const isAgreement = (value: unknown): value is Agreement => fitsAgreement(value) || isSound(AgreementNode, value)

/** Validates as the schema `Agreement` does. */
export const validateAgreement = (value: unknown): Validation<Agreement> =>
  fitsAgreement(value) ? accept(value) : settle(AgreementNode, value)

const fitsCitizenIdentity = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.nik
  if (!(typeof v0 === 'string' && pattern9.test(v0))) return false
  const v1 = value.name
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 100 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  const v2 = value.birthPlace
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 100 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  const v3 = value.birthDate
  if (v3 !== undefined && !(typeof v3 === 'string' && pattern8.test(v3))) return false
  const v4 = value.sex
  if (v4 !== undefined && !((v4 === "male" || v4 === "female"))) return false
  const v5 = value.address
  if (v5 !== undefined && !(fitsAddress(v5))) return false
  for (const key in value) {
    switch (key) {
      case "nik":
      case "name":
      case "birthPlace":
      case "birthDate":
      case "sex":
      case "address":
        break
      default:
        return false
    }
  }
  if (!(agreesWithNik(value) || passes(citizenIdentityRule, value))) return false
  return true
}

const CitizenIdentityNode: Node = {
  type: 'object',
  fields: {
    nik: { type: 'string', checks: [{ pattern: pattern9, reason: nikReason }] },
    name: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] },
    birthPlace: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    birthDate: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    sex: { type: 'optional', inner: { type: 'choice', values: ["male", "female"] } },
    address: { type: 'optional', inner: AddressNode },
  }, checks: [{ rule: citizenIdentityRule }],
}

/** Whether a value is what `CitizenIdentity` takes. */
export const isCitizenIdentity = (value: unknown): value is CitizenIdentity => fitsCitizenIdentity(value) || isSound(CitizenIdentityNode, value)

/** Validates as the schema `CitizenIdentity` does. */
export const validateCitizenIdentity = (value: unknown): Validation<CitizenIdentity> =>
  fitsCitizenIdentity(value) ? accept(value) : settle(CitizenIdentityNode, value)

const fitsOrganization = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.name
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 255 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.nib
  if (v1 !== undefined && !(typeof v1 === 'string' && pattern10.test(v1))) return false
  for (const key in value) {
    switch (key) {
      case "name":
      case "nib":
        break
      default:
        return false
    }
  }
  return true
}

const OrganizationNode: Node = {
  type: 'object',
  fields: {
    name: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] },
    nib: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern10, reason: nibReason }] } },
  },
}

/** Whether a value is what `Organization` takes. */
export const isOrganization = (value: unknown): value is Organization => fitsOrganization(value) || isSound(OrganizationNode, value)

/** Validates as the schema `Organization` does. */
export const validateOrganization = (value: unknown): Validation<Organization> =>
  fitsOrganization(value) ? accept(value) : settle(OrganizationNode, value)

const fitsApplicant = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.identity
  if (!(fitsCitizenIdentity(v0))) return false
  const v1 = value.organization
  if (v1 !== undefined && !(fitsOrganization(v1))) return false
  const v2 = value.phone
  if (v2 !== undefined && !(typeof v2 === 'string' && pattern11.test(v2))) return false
  const v3 = value.email
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length <= 254 && pattern12.test(v3))) return false
  for (const key in value) {
    switch (key) {
      case "identity":
      case "organization":
      case "phone":
      case "email":
        break
      default:
        return false
    }
  }
  return true
}

const ApplicantNode: Node = {
  type: 'object',
  fields: {
    identity: CitizenIdentityNode,
    organization: { type: 'optional', inner: OrganizationNode },
    phone: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern11, reason: phoneNumberReason }] } },
    email: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern12 }, { max: 254 }] } },
  },
}

/** Whether a value is what `Applicant` takes. */
export const isApplicant = (value: unknown): value is Applicant => fitsApplicant(value) || isSound(ApplicantNode, value)

/** Validates as the schema `Applicant` does. */
export const validateApplicant = (value: unknown): Validation<Applicant> =>
  fitsApplicant(value) ? accept(value) : settle(ApplicantNode, value)

const fitsDocument = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.type
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.requirement
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 64)) return false
  const v2 = value.number
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 150 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  const v3 = value.title
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length >= 1 && v3.length <= 255 && (isVisible(v3.charCodeAt(0)) || pattern1.test(v3)))) return false
  const v4 = value.issuer
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length >= 1 && v4.length <= 255 && (isVisible(v4.charCodeAt(0)) || pattern1.test(v4)))) return false
  const v5 = value.issuedOn
  if (v5 !== undefined && !(typeof v5 === 'string' && pattern8.test(v5))) return false
  const v6 = value.validUntil
  if (v6 !== undefined && !(typeof v6 === 'string' && pattern8.test(v6))) return false
  const v7 = value.mediaType
  if (v7 !== undefined && !(typeof v7 === 'string' && v7.length <= 127 && pattern14.test(v7))) return false
  const v8 = value.url
  if (v8 !== undefined && !(typeof v8 === 'string' && v8.length <= 2048 && pattern15.test(v8))) return false
  const v9 = value.sha256
  if (v9 !== undefined && !(typeof v9 === 'string' && pattern16.test(v9))) return false
  for (const key in value) {
    switch (key) {
      case "type":
      case "requirement":
      case "number":
      case "title":
      case "issuer":
      case "issuedOn":
      case "validUntil":
      case "mediaType":
      case "url":
      case "sha256":
        break
      default:
        return false
    }
  }
  return true
}

const DocumentNode: Node = {
  type: 'object',
  fields: {
    type: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] },
    requirement: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }] } },
    number: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern1 }] } },
    title: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] } },
    issuer: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] } },
    issuedOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    validUntil: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    mediaType: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern14 }, { max: 127 }] } },
    url: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern15 }, { max: 2048 }] } },
    sha256: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern16 }] } },
  },
}

/** Whether a value is what `Document` takes. */
export const isDocument = (value: unknown): value is Document => fitsDocument(value) || isSound(DocumentNode, value)

/** Validates as the schema `Document` does. */
export const validateDocument = (value: unknown): Validation<Document> =>
  fitsDocument(value) ? accept(value) : settle(DocumentNode, value)

const fitsExtensionsValue = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

const fitsExtensions = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  for (const key in value) {
    const item = value[key]
    if (!(pattern5.test(key) && passes(participantIdRule, key) && fitsExtensionsValue(item))) return false
  }
  return true
}

const ExtensionsNode: Node = { type: 'record', key: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, value: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } }

const fitsResponseAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsResponse = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.by
  if (!(typeof v0 === 'string' && pattern5.test(v0) && passes(participantIdRule, v0))) return false
  const v1 = value.at
  if (!(typeof v1 === 'string' && pattern17.test(v1))) return false
  const v2 = value.text
  if (!(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 5000 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  const v3 = value.attachments
  if (v3 !== undefined && !(fitsResponseAttachments(v3))) return false
  for (const key in value) {
    switch (key) {
      case "by":
      case "at":
      case "text":
      case "attachments":
        break
      default:
        return false
    }
  }
  return true
}

const ResponseNode: Node = {
  type: 'object',
  fields: {
    by: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    at: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    text: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern1 }] },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `Response` takes. */
export const isResponse = (value: unknown): value is Response => fitsResponse(value) || isSound(ResponseNode, value)

/** Validates as the schema `Response` does. */
export const validateResponse = (value: unknown): Validation<Response> =>
  fitsResponse(value) ? accept(value) : settle(ResponseNode, value)

const fitsComplaintPlace = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.region
  if (v0 !== undefined && !(typeof v0 === 'string' && pattern3.test(v0))) return false
  const v1 = value.address
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 500 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
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
    if (!(typeof item === 'string' && pattern5.test(item) && passes(participantIdRule, item))) return false
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

const fitsComplaint = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.title
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 150 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.description
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 5000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  const v2 = value.classification
  if (v2 !== undefined && !((v2 === "complaint-supervisory" || v2 === "complaint-non-supervisory" || v2 === "aspiration" || v2 === "information-request"))) return false
  const v3 = value.category
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length <= 64 && pattern13.test(v3))) return false
  const v4 = value.channel
  if (!(typeof v4 === 'string' && v4.length <= 64 && pattern13.test(v4))) return false
  const v5 = value.anonymous
  if (!(typeof v5 === 'boolean')) return false
  const v6 = value.confidential
  if (!(typeof v6 === 'boolean')) return false
  const v7 = value.reporter
  if (v7 !== undefined && !(fitsApplicant(v7))) return false
  const v8 = value.occurredOn
  if (v8 !== undefined && !(typeof v8 === 'string' && pattern8.test(v8))) return false
  const v9 = value.place
  if (v9 !== undefined && !(fitsComplaintPlace(v9))) return false
  const v10 = value.attachments
  if (v10 !== undefined && !(fitsComplaintAttachments(v10))) return false
  const v11 = value.reference
  if (v11 !== undefined && !(typeof v11 === 'string' && v11.length >= 1 && v11.length <= 100 && (isVisible(v11.charCodeAt(0)) || pattern1.test(v11)))) return false
  const v12 = value.extensions
  if (v12 !== undefined && !(fitsExtensions(v12))) return false
  const v13 = value.id
  if (!(typeof v13 === 'string' && pattern18.test(v13) && passes(trackingNumberRule, v13))) return false
  const v14 = value.owner
  if (!(typeof v14 === 'string' && pattern5.test(v14) && passes(participantIdRule, v14))) return false
  const v15 = value.assigned
  if (v15 !== undefined && !(typeof v15 === 'string' && pattern5.test(v15) && passes(participantIdRule, v15))) return false
  const v16 = value.parties
  if (!(fitsComplaintParties(v16))) return false
  const v17 = value.status
  if (!((v17 === "received" || v17 === "verified" || v17 === "rejected" || v17 === "dispatched" || v17 === "redirected" || v17 === "in-progress" || v17 === "answered" || v17 === "awaiting-reporter" || v17 === "resolved" || v17 === "reopened" || v17 === "closed" || v17 === "escalated" || v17 === "merged"))) return false
  const v18 = value.note
  if (v18 !== undefined && !(typeof v18 === 'string' && v18.length >= 1 && v18.length <= 2000 && (isVisible(v18.charCodeAt(0)) || pattern1.test(v18)))) return false
  const v19 = value.responses
  if (!(fitsComplaintResponses(v19))) return false
  const v20 = value.mergedInto
  if (v20 !== undefined && !(typeof v20 === 'string' && pattern18.test(v20) && passes(trackingNumberRule, v20))) return false
  const v21 = value.sequence
  if (!(typeof v21 === 'number' && Number.isSafeInteger(v21) && v21 >= 1)) return false
  const v22 = value.submittedAt
  if (!(typeof v22 === 'string' && pattern17.test(v22))) return false
  const v23 = value.updatedAt
  if (!(typeof v23 === 'string' && pattern17.test(v23))) return false
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
      case "assigned":
      case "parties":
      case "status":
      case "note":
      case "responses":
      case "mergedInto":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
        break
      default:
        return false
    }
  }
  if (!passes(complaintRule, value)) return false
  return true
}

const ComplaintNode: Node = {
  type: 'object',
  fields: {
    title: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern1 }] },
    description: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern1 }] },
    classification: { type: 'optional', inner: { type: 'choice', values: ["complaint-supervisory", "complaint-non-supervisory", "aspiration", "information-request"] } },
    category: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] } },
    channel: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] },
    anonymous: { type: 'boolean' },
    confidential: { type: 'boolean' },
    reporter: { type: 'optional', inner: ApplicantNode },
    occurredOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    place: { type: 'optional', inner: {
  type: 'object',
  fields: {
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern3, reason: regionCodeReason }] } },
    address: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern1 }] } },
    latitude: { type: 'optional', inner: { type: 'number', checks: [{ min: -11.5 }, { max: 6.5 }] } },
    longitude: { type: 'optional', inner: { type: 'number', checks: [{ min: 94.5 }, { max: 141.5 }] } },
  },
} },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
    id: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    assigned: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] } },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    status: { type: 'choice', values: ["received", "verified", "rejected", "dispatched", "redirected", "in-progress", "answered", "awaiting-reporter", "resolved", "reopened", "closed", "escalated", "merged"] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
    responses: { type: 'array', element: ResponseNode, checks: [{ max: 100 }] },
    mergedInto: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] } },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  }, checks: [{ rule: complaintRule }],
}

/** Whether a value is what `Complaint` takes. */
export const isComplaint = (value: unknown): value is Complaint => fitsComplaint(value) || isSound(ComplaintNode, value)

/** Validates as the schema `Complaint` does. */
export const validateComplaint = (value: unknown): Validation<Complaint> =>
  fitsComplaint(value) ? accept(value) : settle(ComplaintNode, value)

const fitsComplaintAnsweredAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsComplaintAnswered = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.text
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 5000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.attachments
  if (v1 !== undefined && !(fitsComplaintAnsweredAttachments(v1))) return false
  for (const key in value) {
    switch (key) {
      case "text":
      case "attachments":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintAnsweredNode: Node = {
  type: 'object',
  fields: {
    text: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern1 }] },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `ComplaintAnswered` takes. */
export const isComplaintAnswered = (value: unknown): value is ComplaintEntryData<'answered'> => fitsComplaintAnswered(value) || isSound(ComplaintAnsweredNode, value)

/** Validates as the schema `ComplaintAnswered` does. */
export const validateComplaintAnswered = (value: unknown): Validation<ComplaintEntryData<'answered'>> =>
  fitsComplaintAnswered(value) ? accept(value) : settle(ComplaintAnsweredNode, value)

const fitsComplaintClosed = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintClosedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintClosed` takes. */
export const isComplaintClosed = (value: unknown): value is ComplaintEntryData<'closed'> => fitsComplaintClosed(value) || isSound(ComplaintClosedNode, value)

/** Validates as the schema `ComplaintClosed` does. */
export const validateComplaintClosed = (value: unknown): Validation<ComplaintEntryData<'closed'>> =>
  fitsComplaintClosed(value) ? accept(value) : settle(ComplaintClosedNode, value)

const fitsComplaintDispatched = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.to
  if (!(typeof v0 === 'string' && pattern5.test(v0) && passes(participantIdRule, v0))) return false
  const v1 = value.note
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "to":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintDispatchedNode: Node = {
  type: 'object',
  fields: {
    to: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ComplaintDispatched` takes. */
export const isComplaintDispatched = (value: unknown): value is ComplaintEntryData<'dispatched'> => fitsComplaintDispatched(value) || isSound(ComplaintDispatchedNode, value)

/** Validates as the schema `ComplaintDispatched` does. */
export const validateComplaintDispatched = (value: unknown): Validation<ComplaintEntryData<'dispatched'>> =>
  fitsComplaintDispatched(value) ? accept(value) : settle(ComplaintDispatchedNode, value)

const fitsComplaintEscalated = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.to
  if (!(typeof v0 === 'string' && pattern5.test(v0) && passes(participantIdRule, v0))) return false
  const v1 = value.reason
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "to":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintEscalatedNode: Node = {
  type: 'object',
  fields: {
    to: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintEscalated` takes. */
export const isComplaintEscalated = (value: unknown): value is ComplaintEntryData<'escalated'> => fitsComplaintEscalated(value) || isSound(ComplaintEscalatedNode, value)

/** Validates as the schema `ComplaintEscalated` does. */
export const validateComplaintEscalated = (value: unknown): Validation<ComplaintEntryData<'escalated'>> =>
  fitsComplaintEscalated(value) ? accept(value) : settle(ComplaintEscalatedNode, value)

const fitsComplaintMerged = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.into
  if (!(typeof v0 === 'string' && pattern18.test(v0) && passes(trackingNumberRule, v0))) return false
  const v1 = value.reason
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "into":
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintMergedNode: Node = {
  type: 'object',
  fields: {
    into: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintMerged` takes. */
export const isComplaintMerged = (value: unknown): value is ComplaintEntryData<'merged'> => fitsComplaintMerged(value) || isSound(ComplaintMergedNode, value)

/** Validates as the schema `ComplaintMerged` does. */
export const validateComplaintMerged = (value: unknown): Validation<ComplaintEntryData<'merged'>> =>
  fitsComplaintMerged(value) ? accept(value) : settle(ComplaintMergedNode, value)

const fitsComplaintSubmissionPlace = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.region
  if (v0 !== undefined && !(typeof v0 === 'string' && pattern3.test(v0))) return false
  const v1 = value.address
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 500 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
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

const fitsComplaintSubmission = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.title
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 150 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.description
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 5000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  const v2 = value.classification
  if (v2 !== undefined && !((v2 === "complaint-supervisory" || v2 === "complaint-non-supervisory" || v2 === "aspiration" || v2 === "information-request"))) return false
  const v3 = value.category
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length <= 64 && pattern13.test(v3))) return false
  const v4 = value.channel
  if (!(typeof v4 === 'string' && v4.length <= 64 && pattern13.test(v4))) return false
  const v5 = value.anonymous
  if (!(typeof v5 === 'boolean')) return false
  const v6 = value.confidential
  if (!(typeof v6 === 'boolean')) return false
  const v7 = value.reporter
  if (v7 !== undefined && !(fitsApplicant(v7))) return false
  const v8 = value.occurredOn
  if (v8 !== undefined && !(typeof v8 === 'string' && pattern8.test(v8))) return false
  const v9 = value.place
  if (v9 !== undefined && !(fitsComplaintSubmissionPlace(v9))) return false
  const v10 = value.attachments
  if (v10 !== undefined && !(fitsComplaintSubmissionAttachments(v10))) return false
  const v11 = value.reference
  if (v11 !== undefined && !(typeof v11 === 'string' && v11.length >= 1 && v11.length <= 100 && (isVisible(v11.charCodeAt(0)) || pattern1.test(v11)))) return false
  const v12 = value.extensions
  if (v12 !== undefined && !(fitsExtensions(v12))) return false
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
  if (!passes(complaintRule, value)) return false
  return true
}

const ComplaintSubmissionNode: Node = {
  type: 'object',
  fields: {
    title: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern1 }] },
    description: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern1 }] },
    classification: { type: 'optional', inner: { type: 'choice', values: ["complaint-supervisory", "complaint-non-supervisory", "aspiration", "information-request"] } },
    category: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] } },
    channel: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] },
    anonymous: { type: 'boolean' },
    confidential: { type: 'boolean' },
    reporter: { type: 'optional', inner: ApplicantNode },
    occurredOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    place: { type: 'optional', inner: {
  type: 'object',
  fields: {
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern3, reason: regionCodeReason }] } },
    address: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern1 }] } },
    latitude: { type: 'optional', inner: { type: 'number', checks: [{ min: -11.5 }, { max: 6.5 }] } },
    longitude: { type: 'optional', inner: { type: 'number', checks: [{ min: 94.5 }, { max: 141.5 }] } },
  },
} },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
  }, checks: [{ rule: complaintRule }],
}

/** Whether a value is what `ComplaintSubmission` takes. */
export const isComplaintSubmission = (value: unknown): value is ComplaintSubmission => fitsComplaintSubmission(value) || isSound(ComplaintSubmissionNode, value)

/** Validates as the schema `ComplaintSubmission` does. */
export const validateComplaintSubmission = (value: unknown): Validation<ComplaintSubmission> =>
  fitsComplaintSubmission(value) ? accept(value) : settle(ComplaintSubmissionNode, value)

const fitsComplaintReceivedParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && pattern5.test(item) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsComplaintReceived = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.complaint
  if (!(fitsComplaintSubmission(v0))) return false
  const v1 = value.parties
  if (!(fitsComplaintReceivedParties(v1))) return false
  for (const key in value) {
    switch (key) {
      case "complaint":
      case "parties":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintReceivedNode: Node = {
  type: 'object',
  fields: {
    complaint: ComplaintSubmissionNode,
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, checks: [{ min: 1 }, { max: 50 }] },
  },
}

/** Whether a value is what `ComplaintReceived` takes. */
export const isComplaintReceived = (value: unknown): value is ComplaintEntryData<'received'> => fitsComplaintReceived(value) || isSound(ComplaintReceivedNode, value)

/** Validates as the schema `ComplaintReceived` does. */
export const validateComplaintReceived = (value: unknown): Validation<ComplaintEntryData<'received'>> =>
  fitsComplaintReceived(value) ? accept(value) : settle(ComplaintReceivedNode, value)

const fitsComplaintRedirected = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.suggested
  if (v1 !== undefined && !(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
      case "suggested":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintRedirectedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    suggested: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] } },
  },
}

/** Whether a value is what `ComplaintRedirected` takes. */
export const isComplaintRedirected = (value: unknown): value is ComplaintEntryData<'redirected'> => fitsComplaintRedirected(value) || isSound(ComplaintRedirectedNode, value)

/** Validates as the schema `ComplaintRedirected` does. */
export const validateComplaintRedirected = (value: unknown): Validation<ComplaintEntryData<'redirected'>> =>
  fitsComplaintRedirected(value) ? accept(value) : settle(ComplaintRedirectedNode, value)

const fitsComplaintRejected = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintRejectedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintRejected` takes. */
export const isComplaintRejected = (value: unknown): value is ComplaintEntryData<'rejected'> => fitsComplaintRejected(value) || isSound(ComplaintRejectedNode, value)

/** Validates as the schema `ComplaintRejected` does. */
export const validateComplaintRejected = (value: unknown): Validation<ComplaintEntryData<'rejected'>> =>
  fitsComplaintRejected(value) ? accept(value) : settle(ComplaintRejectedNode, value)

const fitsComplaintReopened = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintReopenedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintReopened` takes. */
export const isComplaintReopened = (value: unknown): value is ComplaintEntryData<'reopened'> => fitsComplaintReopened(value) || isSound(ComplaintReopenedNode, value)

/** Validates as the schema `ComplaintReopened` does. */
export const validateComplaintReopened = (value: unknown): Validation<ComplaintEntryData<'reopened'>> =>
  fitsComplaintReopened(value) ? accept(value) : settle(ComplaintReopenedNode, value)

const fitsComplaintReporterAsked = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.text
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "text":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintReporterAskedNode: Node = {
  type: 'object',
  fields: {
    text: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ComplaintReporterAsked` takes. */
export const isComplaintReporterAsked = (value: unknown): value is ComplaintEntryData<'reporterAsked'> => fitsComplaintReporterAsked(value) || isSound(ComplaintReporterAskedNode, value)

/** Validates as the schema `ComplaintReporterAsked` does. */
export const validateComplaintReporterAsked = (value: unknown): Validation<ComplaintEntryData<'reporterAsked'>> =>
  fitsComplaintReporterAsked(value) ? accept(value) : settle(ComplaintReporterAskedNode, value)

const fitsComplaintReporterRepliedAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsComplaintReporterReplied = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.text
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 5000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.attachments
  if (v1 !== undefined && !(fitsComplaintReporterRepliedAttachments(v1))) return false
  for (const key in value) {
    switch (key) {
      case "text":
      case "attachments":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintReporterRepliedNode: Node = {
  type: 'object',
  fields: {
    text: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern1 }] },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `ComplaintReporterReplied` takes. */
export const isComplaintReporterReplied = (value: unknown): value is ComplaintEntryData<'reporterReplied'> => fitsComplaintReporterReplied(value) || isSound(ComplaintReporterRepliedNode, value)

/** Validates as the schema `ComplaintReporterReplied` does. */
export const validateComplaintReporterReplied = (value: unknown): Validation<ComplaintEntryData<'reporterReplied'>> =>
  fitsComplaintReporterReplied(value) ? accept(value) : settle(ComplaintReporterRepliedNode, value)

const fitsComplaintResolved = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintResolvedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ComplaintResolved` takes. */
export const isComplaintResolved = (value: unknown): value is ComplaintEntryData<'resolved'> => fitsComplaintResolved(value) || isSound(ComplaintResolvedNode, value)

/** Validates as the schema `ComplaintResolved` does. */
export const validateComplaintResolved = (value: unknown): Validation<ComplaintEntryData<'resolved'>> =>
  fitsComplaintResolved(value) ? accept(value) : settle(ComplaintResolvedNode, value)

const fitsComplaintStarted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintStartedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ComplaintStarted` takes. */
export const isComplaintStarted = (value: unknown): value is ComplaintEntryData<'started'> => fitsComplaintStarted(value) || isSound(ComplaintStartedNode, value)

/** Validates as the schema `ComplaintStarted` does. */
export const validateComplaintStarted = (value: unknown): Validation<ComplaintEntryData<'started'>> =>
  fitsComplaintStarted(value) ? accept(value) : settle(ComplaintStartedNode, value)

const fitsComplaintVerified = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.classification
  if (v0 !== undefined && !((v0 === "complaint-supervisory" || v0 === "complaint-non-supervisory" || v0 === "aspiration" || v0 === "information-request"))) return false
  const v1 = value.category
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 64 && pattern13.test(v1))) return false
  const v2 = value.note
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 2000 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  for (const key in value) {
    switch (key) {
      case "classification":
      case "category":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ComplaintVerifiedNode: Node = {
  type: 'object',
  fields: {
    classification: { type: 'optional', inner: { type: 'choice', values: ["complaint-supervisory", "complaint-non-supervisory", "aspiration", "information-request"] } },
    category: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] } },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ComplaintVerified` takes. */
export const isComplaintVerified = (value: unknown): value is ComplaintEntryData<'verified'> => fitsComplaintVerified(value) || isSound(ComplaintVerifiedNode, value)

/** Validates as the schema `ComplaintVerified` does. */
export const validateComplaintVerified = (value: unknown): Validation<ComplaintEntryData<'verified'>> =>
  fitsComplaintVerified(value) ? accept(value) : settle(ComplaintVerifiedNode, value)

const fitsConsentPurpose = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsConsentAttributes = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length <= 128 && pattern7.test(item))) return false
  }
  return true
}

const fitsConsent = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 100 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.nik
  if (!(typeof v1 === 'string' && pattern9.test(v1))) return false
  const v2 = value.holder
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.recipient
  if (!(typeof v3 === 'string' && pattern5.test(v3) && passes(participantIdRule, v3))) return false
  const v4 = value.purpose
  if (!(fitsConsentPurpose(v4))) return false
  const v5 = value.attributes
  if (!(fitsConsentAttributes(v5))) return false
  const v6 = value.channel
  if (v6 !== undefined && !(typeof v6 === 'string' && v6.length <= 64 && pattern13.test(v6))) return false
  const v7 = value.givenAt
  if (!(typeof v7 === 'string' && pattern17.test(v7))) return false
  const v8 = value.validUntil
  if (v8 !== undefined && !(typeof v8 === 'string' && pattern17.test(v8))) return false
  const v9 = value.withdrawnAt
  if (v9 !== undefined && !(typeof v9 === 'string' && pattern17.test(v9))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "nik":
      case "holder":
      case "recipient":
      case "purpose":
      case "attributes":
      case "channel":
      case "givenAt":
      case "validUntil":
      case "withdrawnAt":
        break
      default:
        return false
    }
  }
  if (!passes(consentRule, value)) return false
  return true
}

const ConsentNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] },
    nik: { type: 'string', checks: [{ pattern: pattern9, reason: nikReason }] },
    holder: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    recipient: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    purpose: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    attributes: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern7 }, { max: 128 }] }, checks: [{ min: 1 }, { max: 100 }] },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] } },
    givenAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    validUntil: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] } },
    withdrawnAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] } },
  }, checks: [{ rule: consentRule }],
}

/** Whether a value is what `Consent` takes. */
export const isConsent = (value: unknown): value is Consent => fitsConsent(value) || isSound(ConsentNode, value)

/** Validates as the schema `Consent` does. */
export const validateConsent = (value: unknown): Validation<Consent> =>
  fitsConsent(value) ? accept(value) : settle(ConsentNode, value)

const fitsDispositionCopies = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && pattern5.test(item) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsDisposition = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(typeof v0 === 'string' && pattern18.test(v0) && passes(trackingNumberRule, v0))) return false
  const v1 = value.from
  if (!(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  const v2 = value.to
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.unit
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length >= 1 && v3.length <= 150 && (isVisible(v3.charCodeAt(0)) || pattern1.test(v3)))) return false
  const v4 = value.instruction
  if (!(typeof v4 === 'string' && v4.length >= 1 && v4.length <= 2000 && (isVisible(v4.charCodeAt(0)) || pattern1.test(v4)))) return false
  const v5 = value.copies
  if (v5 !== undefined && !(fitsDispositionCopies(v5))) return false
  const v6 = value.dueOn
  if (v6 !== undefined && !(typeof v6 === 'string' && pattern8.test(v6))) return false
  const v7 = value.at
  if (!(typeof v7 === 'string' && pattern17.test(v7))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "from":
      case "to":
      case "unit":
      case "instruction":
      case "copies":
      case "dueOn":
      case "at":
        break
      default:
        return false
    }
  }
  if (!passes(dispositionRule, value)) return false
  return true
}

const DispositionNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    from: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    to: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    unit: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern1 }] } },
    instruction: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    copies: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, checks: [{ max: 50 }] } },
    dueOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    at: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  }, checks: [{ rule: dispositionRule }],
}

/** Whether a value is what `Disposition` takes. */
export const isDisposition = (value: unknown): value is Disposition => fitsDisposition(value) || isSound(DispositionNode, value)

/** Validates as the schema `Disposition` does. */
export const validateDisposition = (value: unknown): Validation<Disposition> =>
  fitsDisposition(value) ? accept(value) : settle(DispositionNode, value)

const fitsEntryData = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

const fitsEntry = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.specversion
  if (!((v0 === "1.0"))) return false
  const v1 = value.id
  if (!(typeof v1 === 'string' && v1.length <= 40)) return false
  const v2 = value.source
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.subject
  if (!(typeof v3 === 'string' && pattern18.test(v3) && passes(trackingNumberRule, v3))) return false
  const v4 = value.time
  if (!(typeof v4 === 'string' && pattern17.test(v4))) return false
  const v5 = value.datacontenttype
  if (!((v5 === "application/json"))) return false
  const v6 = value.sequence
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 1)) return false
  const v7 = value.previous
  if (v7 !== undefined && !(typeof v7 === 'string' && pattern16.test(v7))) return false
  const v8 = value.actor
  if (!(typeof v8 === 'string' && pattern5.test(v8) && passes(participantIdRule, v8))) return false
  const v9 = value.command
  if (!(typeof v9 === 'string' && v9.length <= 128)) return false
  const v10 = value.traceparent
  if (v10 !== undefined && !(typeof v10 === 'string' && pattern19.test(v10))) return false
  const v11 = value.type
  if (!(typeof v11 === 'string' && v11.length <= 64 && pattern20.test(v11))) return false
  const v12 = value.data
  if (!(fitsEntryData(v12))) return false
  for (const key in value) {
    switch (key) {
      case "specversion":
      case "id":
      case "source":
      case "subject":
      case "time":
      case "datacontenttype":
      case "sequence":
      case "previous":
      case "actor":
      case "command":
      case "traceparent":
      case "type":
      case "data":
        break
      default:
        return false
    }
  }
  return true
}

const EntryNode: Node = {
  type: 'object',
  fields: {
    specversion: { type: 'choice', values: ["1.0"] },
    id: { type: 'string', checks: [{ max: 40 }] },
    source: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    subject: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    time: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    datacontenttype: { type: 'choice', values: ["application/json"] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    previous: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern16 }] } },
    actor: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    command: { type: 'string', checks: [{ max: 128 }] },
    traceparent: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern19 }] } },
    type: { type: 'string', checks: [{ pattern: pattern20 }, { max: 64 }] },
    data: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } },
  },
}

/** Whether a value is what `Entry` takes. */
export const isEntry = (value: unknown): value is Entry => fitsEntry(value) || isSound(EntryNode, value)

/** Validates as the schema `Entry` does. */
export const validateEntry = (value: unknown): Validation<Entry> =>
  fitsEntry(value) ? accept(value) : settle(EntryNode, value)

const fitsEntryBatchEntries = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsEntry(item))) return false
  }
  return true
}

const fitsEntryBatch = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.entries
  if (!(fitsEntryBatchEntries(v0))) return false
  for (const key in value) {
    switch (key) {
      case "entries":
        break
      default:
        return false
    }
  }
  return true
}

const EntryBatchNode: Node = {
  type: 'object',
  fields: {
    entries: { type: 'array', element: EntryNode, checks: [{ min: 1 }, { max: 100 }] },
  },
}

/** Whether a value is what `EntryBatch` takes. */
export const isEntryBatch = (value: unknown): value is EntryBatch => fitsEntryBatch(value) || isSound(EntryBatchNode, value)

/** Validates as the schema `EntryBatch` does. */
export const validateEntryBatch = (value: unknown): Validation<EntryBatch> =>
  fitsEntryBatch(value) ? accept(value) : settle(EntryBatchNode, value)

const fitsIdentityClaim1 = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.kind
  if (!((v0 === "citizen"))) return false
  const v1 = value.citizen
  if (!(fitsCitizenIdentity(v1))) return false
  for (const key in value) {
    switch (key) {
      case "kind":
      case "citizen":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIdentityClaim2 = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.kind
  if (!((v0 === "organization"))) return false
  const v1 = value.nib
  if (!(typeof v1 === 'string' && pattern10.test(v1))) return false
  const v2 = value.name
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 255 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  for (const key in value) {
    switch (key) {
      case "kind":
      case "nib":
      case "name":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIdentityClaim = (value: unknown): boolean => {
  if (!isObject(value)) return false
  switch (value["kind"]) {
    case "citizen":
      return fitsIdentityClaim1(value)
    case "organization":
      return fitsIdentityClaim2(value)
    default:
      return false
  }
}

const IdentityClaimNode: Node = { type: 'union', discriminator: "kind", options: [["citizen", {
  type: 'object',
  fields: {
    kind: { type: 'choice', values: ["citizen"] },
    citizen: CitizenIdentityNode,
  },
}], ["organization", {
  type: 'object',
  fields: {
    kind: { type: 'choice', values: ["organization"] },
    nib: { type: 'string', checks: [{ pattern: pattern10, reason: nibReason }] },
    name: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] } },
  },
}]] }

/** Whether a value is what `IdentityClaim` takes. */
export const isIdentityClaim = (value: unknown): value is IdentityClaim => fitsIdentityClaim(value) || isSound(IdentityClaimNode, value)

/** Validates as the schema `IdentityClaim` does. */
export const validateIdentityClaim = (value: unknown): Validation<IdentityClaim> =>
  fitsIdentityClaim(value) ? accept(value) : settle(IdentityClaimNode, value)

const fitsIdentityMatchAttributesValue = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.matched
  if (!(typeof v0 === 'boolean')) return false
  const v1 = value.score
  if (v1 !== undefined && !(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0 && v1 <= 100)) return false
  for (const key in value) {
    switch (key) {
      case "matched":
      case "score":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIdentityMatchAttributes = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  for (const key in value) {
    const item = value[key]
    if (!(key.length <= 64 && fitsIdentityMatchAttributesValue(item))) return false
  }
  return true
}

const fitsIdentityMatchWarnings = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length >= 1 && item.length <= 255 && (isVisible(item.charCodeAt(0)) || pattern1.test(item)))) return false
  }
  return true
}

const fitsIdentityMatch = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "match" || v0 === "partial" || v0 === "mismatch" || v0 === "not-found" || v0 === "deceased" || v0 === "inactive"))) return false
  const v1 = value.attributes
  if (!(fitsIdentityMatchAttributes(v1))) return false
  const v2 = value.verifier
  if (!(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 64 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  const v3 = value.verifiedAt
  if (!(typeof v3 === 'string' && pattern17.test(v3))) return false
  const v4 = value.reference
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length >= 1 && v4.length <= 100 && (isVisible(v4.charCodeAt(0)) || pattern1.test(v4)))) return false
  const v5 = value.warnings
  if (v5 !== undefined && !(fitsIdentityMatchWarnings(v5))) return false
  for (const key in value) {
    switch (key) {
      case "status":
      case "attributes":
      case "verifier":
      case "verifiedAt":
      case "reference":
      case "warnings":
        break
      default:
        return false
    }
  }
  return true
}

const IdentityMatchNode: Node = {
  type: 'object',
  fields: {
    status: { type: 'choice', values: ["match", "partial", "mismatch", "not-found", "deceased", "inactive"] },
    attributes: { type: 'record', key: { type: 'string', checks: [{ max: 64 }] }, value: {
  type: 'object',
  fields: {
    matched: { type: 'boolean' },
    score: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }, { max: 100 }] } },
  },
} },
    verifier: { type: 'string', checks: [{ min: 1 }, { max: 64 }, { pattern: pattern1 }] },
    verifiedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    warnings: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern1 }] }, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `IdentityMatch` takes. */
export const isIdentityMatch = (value: unknown): value is IdentityMatch => fitsIdentityMatch(value) || isSound(IdentityMatchNode, value)

/** Validates as the schema `IdentityMatch` does. */
export const validateIdentityMatch = (value: unknown): Validation<IdentityMatch> =>
  fitsIdentityMatch(value) ? accept(value) : settle(IdentityMatchNode, value)

const fitsIssueMessage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIssueHint = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIssue = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.pointer
  if (!(typeof v0 === 'string' && v0.length <= 512)) return false
  const v1 = value.rule
  if (!(typeof v1 === 'string' && v1.length <= 64)) return false
  const v2 = value.value
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length <= 128)) return false
  const v3 = value.message
  if (!(fitsIssueMessage(v3))) return false
  const v4 = value.hint
  if (!(fitsIssueHint(v4))) return false
  for (const key in value) {
    switch (key) {
      case "pointer":
      case "rule":
      case "value":
      case "message":
      case "hint":
        break
      default:
        return false
    }
  }
  return true
}

const IssueNode: Node = {
  type: 'object',
  fields: {
    pointer: { type: 'string', checks: [{ max: 512 }] },
    rule: { type: 'string', checks: [{ max: 64 }] },
    value: { type: 'optional', inner: { type: 'string', checks: [{ max: 128 }] } },
    message: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    hint: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
  },
}

/** Whether a value is what `Issue` takes. */
export const isIssue = (value: unknown): value is Issue => fitsIssue(value) || isSound(IssueNode, value)

/** Validates as the schema `Issue` does. */
export const validateIssue = (value: unknown): Validation<Issue> =>
  fitsIssue(value) ? accept(value) : settle(IssueNode, value)

const fitsJointRequestLegsItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.leg
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.case
  if (v1 !== undefined && !(typeof v1 === 'string' && pattern18.test(v1) && passes(trackingNumberRule, v1))) return false
  const v2 = value.status
  if (v2 !== undefined && !((v2 === "submitted" || v2 === "returned" || v2 === "accepted" || v2 === "in-process" || v2 === "awaiting-payment" || v2 === "approved" || v2 === "issued" || v2 === "refused" || v2 === "withdrawn" || v2 === "expired" || v2 === "objection"))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "case":
      case "status":
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

const fitsJointRequest = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && pattern18.test(v0) && passes(trackingNumberRule, v0))) return false
  const v1 = value.service
  if (!(typeof v1 === 'string' && pattern21.test(v1) && passes(serviceIdRule, v1))) return false
  const v2 = value.owner
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.applicant
  if (!(fitsApplicant(v3))) return false
  const v4 = value.status
  if (!((v4 === "in-progress" || v4 === "completed" || v4 === "refused" || v4 === "withdrawn" || v4 === "expired"))) return false
  const v5 = value.legs
  if (!(fitsJointRequestLegs(v5))) return false
  const v6 = value.dueOn
  if (v6 !== undefined && !(typeof v6 === 'string' && pattern8.test(v6))) return false
  const v7 = value.outcome
  if (v7 !== undefined && !(fitsDocument(v7))) return false
  const v8 = value.submittedAt
  if (!(typeof v8 === 'string' && pattern17.test(v8))) return false
  const v9 = value.updatedAt
  if (!(typeof v9 === 'string' && pattern17.test(v9))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "service":
      case "owner":
      case "applicant":
      case "status":
      case "legs":
      case "dueOn":
      case "outcome":
      case "submittedAt":
      case "updatedAt":
        break
      default:
        return false
    }
  }
  if (!passes(jointRequestRule, value)) return false
  return true
}

const JointRequestNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    service: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    applicant: ApplicantNode,
    status: { type: 'choice', values: ["in-progress", "completed", "refused", "withdrawn", "expired"] },
    legs: { type: 'array', element: {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    case: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] } },
    status: { type: 'optional', inner: { type: 'choice', values: ["submitted", "returned", "accepted", "in-process", "awaiting-payment", "approved", "issued", "refused", "withdrawn", "expired", "objection"] } },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    dueOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] } },
    outcome: { type: 'optional', inner: DocumentNode },
    submittedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  }, checks: [{ rule: jointRequestRule }],
}

/** Whether a value is what `JointRequest` takes. */
export const isJointRequest = (value: unknown): value is JointRequest => fitsJointRequest(value) || isSound(JointRequestNode, value)

/** Validates as the schema `JointRequest` does. */
export const validateJointRequest = (value: unknown): Validation<JointRequest> =>
  fitsJointRequest(value) ? accept(value) : settle(JointRequestNode, value)

const fitsJointServiceName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointServiceLegsItemAfterItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.leg
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.fulfils
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 64 && pattern13.test(v1))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "fulfils":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointServiceLegsItemAfter = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointServiceLegsItemAfterItem(item))) return false
  }
  return true
}

const fitsJointServiceLegsItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.service
  if (!(typeof v1 === 'string' && pattern21.test(v1) && passes(serviceIdRule, v1))) return false
  const v2 = value.provider
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.after
  if (!(fitsJointServiceLegsItemAfter(v3))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "service":
      case "provider":
      case "after":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointServiceLegs = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsJointServiceLegsItem(item))) return false
  }
  return true
}

const fitsJointServiceProduct = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsJointService = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && pattern21.test(v0) && passes(serviceIdRule, v0))) return false
  const v1 = value.name
  if (!(fitsJointServiceName(v1))) return false
  const v2 = value.coordinator
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.legs
  if (!(fitsJointServiceLegs(v3))) return false
  const v4 = value.product
  if (!(fitsJointServiceProduct(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "coordinator":
      case "legs":
      case "product":
        break
      default:
        return false
    }
  }
  if (!passes(jointServiceRule, value)) return false
  return true
}

const JointServiceNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    coordinator: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    legs: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    service: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    after: { type: 'array', element: {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    fulfils: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] } },
  },
}, checks: [{ max: 50 }] },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    product: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
  }, checks: [{ rule: jointServiceRule }],
}

/** Whether a value is what `JointService` takes. */
export const isJointService = (value: unknown): value is JointService => fitsJointService(value) || isSound(JointServiceNode, value)

/** Validates as the schema `JointService` does. */
export const validateJointService = (value: unknown): Validation<JointService> =>
  fitsJointService(value) ? accept(value) : settle(JointServiceNode, value)

const fitsParticipantName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsParticipantProfiles = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!((item === "identity" || item === "service" || item === "complaint" || item === "events"))) return false
  }
  return true
}

const fitsParticipant = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && pattern5.test(v0) && passes(participantIdRule, v0))) return false
  const v1 = value.name
  if (!(fitsParticipantName(v1))) return false
  const v2 = value.kind
  if (!((v2 === "mpp" || v2 === "agency" || v2 === "complaint-channel" || v2 === "coordinator"))) return false
  const v3 = value.region
  if (v3 !== undefined && !(typeof v3 === 'string' && pattern3.test(v3))) return false
  const v4 = value.url
  if (!(typeof v4 === 'string' && v4.length <= 2048 && pattern15.test(v4))) return false
  const v5 = value.profiles
  if (!(fitsParticipantProfiles(v5))) return false
  const v6 = value.level
  if (!(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 1 && v6 <= 3)) return false
  const v7 = value.version
  if (!(typeof v7 === 'string' && pattern22.test(v7))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "kind":
      case "region":
      case "url":
      case "profiles":
      case "level":
      case "version":
        break
      default:
        return false
    }
  }
  return true
}

const ParticipantNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    kind: { type: 'choice', values: ["mpp", "agency", "complaint-channel", "coordinator"] },
    region: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern3, reason: regionCodeReason }] } },
    url: { type: 'string', checks: [{ pattern: pattern15 }, { max: 2048 }] },
    profiles: { type: 'array', element: { type: 'choice', values: ["identity", "service", "complaint", "events"] }, checks: [{ min: 1 }] },
    level: { type: 'int', checks: [{ min: 1 }, { max: 3 }] },
    version: { type: 'string', checks: [{ pattern: pattern22 }] },
  },
}

/** Whether a value is what `Participant` takes. */
export const isParticipant = (value: unknown): value is Participant => fitsParticipant(value) || isSound(ParticipantNode, value)

/** Validates as the schema `Participant` does. */
export const validateParticipant = (value: unknown): Validation<Participant> =>
  fitsParticipant(value) ? accept(value) : settle(ParticipantNode, value)

const fitsProblemIssues = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsIssue(item))) return false
  }
  return true
}

const fitsProblem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.type
  if (!((v0 === "urn:selaras:problem:malformed-json" || v0 === "urn:selaras:problem:invalid-header" || v0 === "urn:selaras:problem:unauthenticated" || v0 === "urn:selaras:problem:forbidden" || v0 === "urn:selaras:problem:not-found" || v0 === "urn:selaras:problem:method-not-allowed" || v0 === "urn:selaras:problem:illegal-transition" || v0 === "urn:selaras:problem:key-reused" || v0 === "urn:selaras:problem:entry-conflict" || v0 === "urn:selaras:problem:sequence-mismatch" || v0 === "urn:selaras:problem:too-large" || v0 === "urn:selaras:problem:unsupported-media-type" || v0 === "urn:selaras:problem:invalid" || v0 === "urn:selaras:problem:too-many-requests" || v0 === "urn:selaras:problem:internal" || v0 === "urn:selaras:problem:upstream" || v0 === "urn:selaras:problem:unavailable"))) return false
  const v1 = value.title
  if (!(typeof v1 === 'string' && v1.length <= 200)) return false
  const v2 = value.status
  if (!(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 400 && v2 <= 599)) return false
  const v3 = value.detail
  if (!(typeof v3 === 'string' && v3.length <= 1000)) return false
  const v4 = value.instance
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length <= 200)) return false
  const v5 = value.expected
  if (v5 !== undefined && !(typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 1)) return false
  const v6 = value.issues
  if (!(fitsProblemIssues(v6))) return false
  for (const key in value) {
    switch (key) {
      case "type":
      case "title":
      case "status":
      case "detail":
      case "instance":
      case "expected":
      case "issues":
        break
      default:
        return false
    }
  }
  return true
}

const ProblemNode: Node = {
  type: 'object',
  fields: {
    type: { type: 'choice', values: ["urn:selaras:problem:malformed-json", "urn:selaras:problem:invalid-header", "urn:selaras:problem:unauthenticated", "urn:selaras:problem:forbidden", "urn:selaras:problem:not-found", "urn:selaras:problem:method-not-allowed", "urn:selaras:problem:illegal-transition", "urn:selaras:problem:key-reused", "urn:selaras:problem:entry-conflict", "urn:selaras:problem:sequence-mismatch", "urn:selaras:problem:too-large", "urn:selaras:problem:unsupported-media-type", "urn:selaras:problem:invalid", "urn:selaras:problem:too-many-requests", "urn:selaras:problem:internal", "urn:selaras:problem:upstream", "urn:selaras:problem:unavailable"] },
    title: { type: 'string', checks: [{ max: 200 }] },
    status: { type: 'int', checks: [{ min: 400 }, { max: 599 }] },
    detail: { type: 'string', checks: [{ max: 1000 }] },
    instance: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    expected: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    issues: { type: 'array', element: IssueNode, checks: [{ max: 20 }] },
  },
}

/** Whether a value is what `Problem` takes. */
export const isProblem = (value: unknown): value is Problem => fitsProblem(value) || isSound(ProblemNode, value)

/** Validates as the schema `Problem` does. */
export const validateProblem = (value: unknown): Validation<Problem> =>
  fitsProblem(value) ? accept(value) : settle(ProblemNode, value)

const fitsQueueTicketTasksItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.task
  if (!((v0 === 1 || v0 === 2 || v0 === 3 || v0 === 4 || v0 === 5 || v0 === 6 || v0 === 7 || v0 === 99))) return false
  const v1 = value.at
  if (!(typeof v1 === 'string' && pattern17.test(v1))) return false
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

const fitsQueueTicket = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.number
  if (!(typeof v0 === 'string' && v0.length <= 10 && pattern23.test(v0))) return false
  const v1 = value.location
  if (!(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  const v2 = value.service
  if (v2 !== undefined && !(typeof v2 === 'string' && pattern21.test(v2) && passes(serviceIdRule, v2))) return false
  const v3 = value.counter
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length >= 1 && v3.length <= 50 && (isVisible(v3.charCodeAt(0)) || pattern1.test(v3)))) return false
  const v4 = value.date
  if (!(typeof v4 === 'string' && pattern8.test(v4))) return false
  const v5 = value.status
  if (!((v5 === "waiting" || v5 === "called" || v5 === "done" || v5 === "skipped"))) return false
  const v6 = value.tasks
  if (!(fitsQueueTicketTasks(v6))) return false
  const v7 = value.case
  if (v7 !== undefined && !(typeof v7 === 'string' && pattern18.test(v7) && passes(trackingNumberRule, v7))) return false
  for (const key in value) {
    switch (key) {
      case "number":
      case "location":
      case "service":
      case "counter":
      case "date":
      case "status":
      case "tasks":
      case "case":
        break
      default:
        return false
    }
  }
  if (!passes(queueTicketRule, value)) return false
  return true
}

const QueueTicketNode: Node = {
  type: 'object',
  fields: {
    number: { type: 'string', checks: [{ pattern: pattern23 }, { max: 10 }] },
    location: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    service: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] } },
    counter: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern1 }] } },
    date: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
    status: { type: 'choice', values: ["waiting", "called", "done", "skipped"] },
    tasks: { type: 'array', element: {
  type: 'object',
  fields: {
    task: { type: 'choice', values: [1, 2, 3, 4, 5, 6, 7, 99] },
    at: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  },
}, checks: [{ max: 8 }] },
    case: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] } },
  }, checks: [{ rule: queueTicketRule }],
}

/** Whether a value is what `QueueTicket` takes. */
export const isQueueTicket = (value: unknown): value is QueueTicket => fitsQueueTicket(value) || isSound(QueueTicketNode, value)

/** Validates as the schema `QueueTicket` does. */
export const validateQueueTicket = (value: unknown): Validation<QueueTicket> =>
  fitsQueueTicket(value) ? accept(value) : settle(QueueTicketNode, value)

const fitsReceipt = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.case
  if (!(typeof v0 === 'string' && pattern18.test(v0) && passes(trackingNumberRule, v0))) return false
  const v1 = value.sequence
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 1)) return false
  const v2 = value.digest
  if (!(typeof v2 === 'string' && pattern16.test(v2))) return false
  const v3 = value.by
  if (!(typeof v3 === 'string' && pattern5.test(v3) && passes(participantIdRule, v3))) return false
  const v4 = value.at
  if (!(typeof v4 === 'string' && pattern17.test(v4))) return false
  for (const key in value) {
    switch (key) {
      case "case":
      case "sequence":
      case "digest":
      case "by":
      case "at":
        break
      default:
        return false
    }
  }
  return true
}

const ReceiptNode: Node = {
  type: 'object',
  fields: {
    case: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    digest: { type: 'string', checks: [{ pattern: pattern16 }] },
    by: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    at: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  },
}

/** Whether a value is what `Receipt` takes. */
export const isReceipt = (value: unknown): value is Receipt => fitsReceipt(value) || isSound(ReceiptNode, value)

/** Validates as the schema `Receipt` does. */
export const validateReceipt = (value: unknown): Validation<Receipt> =>
  fitsReceipt(value) ? accept(value) : settle(ReceiptNode, value)

const fitsRequirementName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsRequirement = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsRequirementName(v1))) return false
  const v2 = value.document
  if (!(typeof v2 === 'string' && v2.length <= 64 && pattern13.test(v2))) return false
  const v3 = value.mandatory
  if (!(typeof v3 === 'boolean')) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "document":
      case "mandatory":
        break
      default:
        return false
    }
  }
  return true
}

const RequirementNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    document: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] },
    mandatory: { type: 'boolean' },
  },
}

/** Whether a value is what `Requirement` takes. */
export const isRequirement = (value: unknown): value is Requirement => fitsRequirement(value) || isSound(RequirementNode, value)

/** Validates as the schema `Requirement` does. */
export const validateRequirement = (value: unknown): Validation<Requirement> =>
  fitsRequirement(value) ? accept(value) : settle(RequirementNode, value)

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

const fitsSatisfactionSurvey = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(typeof v0 === 'string' && pattern21.test(v0) && passes(serviceIdRule, v0))) return false
  const v1 = value.provider
  if (!(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  const v2 = value.answeredOn
  if (!(typeof v2 === 'string' && pattern8.test(v2))) return false
  const v3 = value.channel
  if (v3 !== undefined && !(typeof v3 === 'string' && v3.length <= 64 && pattern13.test(v3))) return false
  const v4 = value.answers
  if (!(fitsSatisfactionSurveyAnswers(v4))) return false
  const v5 = value.suggestion
  if (v5 !== undefined && !(typeof v5 === 'string' && v5.length >= 1 && v5.length <= 2000 && (isVisible(v5.charCodeAt(0)) || pattern1.test(v5)))) return false
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

const SatisfactionSurveyNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    answeredOn: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] } },
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
    suggestion: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `SatisfactionSurvey` takes. */
export const isSatisfactionSurvey = (value: unknown): value is SatisfactionSurvey => fitsSatisfactionSurvey(value) || isSound(SatisfactionSurveyNode, value)

/** Validates as the schema `SatisfactionSurvey` does. */
export const validateSatisfactionSurvey = (value: unknown): Validation<SatisfactionSurvey> =>
  fitsSatisfactionSurvey(value) ? accept(value) : settle(SatisfactionSurveyNode, value)

const fitsScorecardDimensionsCoordinationItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsCoordinationItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsCoordinationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsCoordinationItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsCoordinationItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsCoordination = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsCoordinationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsIntegrationItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsIntegrationItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsIntegrationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsIntegrationItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsIntegrationItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsIntegration = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsIntegrationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSynchronisationItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSynchronisationItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSynchronisationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsSynchronisationItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsSynchronisationItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSynchronisation = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSynchronisationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSimplificationItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSimplificationItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSimplificationItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsSimplificationItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsSimplificationItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSimplification = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSimplificationItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsResponsivenessItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsResponsivenessItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsResponsivenessItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsResponsivenessItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsResponsivenessItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsResponsiveness = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsResponsivenessItem(item))) return false
  }
  return true
}

const fitsScorecardDimensionsSatisfactionItemName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSatisfactionItemNotMeasurable = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSatisfactionItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length <= 64 && pattern13.test(v0))) return false
  const v1 = value.name
  if (!(fitsScorecardDimensionsSatisfactionItemName(v1))) return false
  const v2 = value.numerator
  if (v2 !== undefined && !(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  const v3 = value.denominator
  if (v3 !== undefined && !(typeof v3 === 'number' && Number.isSafeInteger(v3) && v3 >= 1)) return false
  const v4 = value.notMeasurable
  if (v4 !== undefined && !(fitsScorecardDimensionsSatisfactionItemNotMeasurable(v4))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "numerator":
      case "denominator":
      case "notMeasurable":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecardDimensionsSatisfaction = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsScorecardDimensionsSatisfactionItem(item))) return false
  }
  return true
}

const fitsScorecardDimensions = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.coordination
  if (!(fitsScorecardDimensionsCoordination(v0))) return false
  const v1 = value.integration
  if (!(fitsScorecardDimensionsIntegration(v1))) return false
  const v2 = value.synchronisation
  if (!(fitsScorecardDimensionsSynchronisation(v2))) return false
  const v3 = value.simplification
  if (!(fitsScorecardDimensionsSimplification(v3))) return false
  const v4 = value.responsiveness
  if (!(fitsScorecardDimensionsResponsiveness(v4))) return false
  const v5 = value.satisfaction
  if (!(fitsScorecardDimensionsSatisfaction(v5))) return false
  for (const key in value) {
    switch (key) {
      case "coordination":
      case "integration":
      case "synchronisation":
      case "simplification":
      case "responsiveness":
      case "satisfaction":
        break
      default:
        return false
    }
  }
  return true
}

const fitsScorecard = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.participant
  if (!(typeof v0 === 'string' && pattern5.test(v0) && passes(participantIdRule, v0))) return false
  const v1 = value.from
  if (!(typeof v1 === 'string' && pattern8.test(v1))) return false
  const v2 = value.until
  if (!(typeof v2 === 'string' && pattern8.test(v2))) return false
  const v3 = value.dimensions
  if (!(fitsScorecardDimensions(v3))) return false
  for (const key in value) {
    switch (key) {
      case "participant":
      case "from":
      case "until":
      case "dimensions":
        break
      default:
        return false
    }
  }
  if (!passes(scorecardRule, value)) return false
  return true
}

const ScorecardNode: Node = {
  type: 'object',
  fields: {
    participant: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    from: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
    until: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason }] },
    dimensions: {
  type: 'object',
  fields: {
    coordination: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    integration: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    synchronisation: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    simplification: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    responsiveness: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
    satisfaction: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern13 }, { max: 64 }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    numerator: { type: 'optional', inner: { type: 'int', checks: [{ min: 0 }] } },
    denominator: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    notMeasurable: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
}, checks: [{ min: 1 }, { max: 50 }] },
  },
},
  }, checks: [{ rule: scorecardRule }],
}

/** Whether a value is what `Scorecard` takes. */
export const isScorecard = (value: unknown): value is Scorecard => fitsScorecard(value) || isSound(ScorecardNode, value)

/** Validates as the schema `Scorecard` does. */
export const validateScorecard = (value: unknown): Validation<Scorecard> =>
  fitsScorecard(value) ? accept(value) : settle(ScorecardNode, value)

const fitsTerm = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.count
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 1 && v0 <= 3650)) return false
  const v1 = value.unit
  if (!((v1 === "working-days" || v1 === "calendar-days" || v1 === "hours"))) return false
  for (const key in value) {
    switch (key) {
      case "count":
      case "unit":
        break
      default:
        return false
    }
  }
  return true
}

const TermNode: Node = {
  type: 'object',
  fields: {
    count: { type: 'int', checks: [{ min: 1 }, { max: 3650 }] },
    unit: { type: 'choice', values: ["working-days", "calendar-days", "hours"] },
  },
}

/** Whether a value is what `Term` takes. */
export const isTerm = (value: unknown): value is Term => fitsTerm(value) || isSound(TermNode, value)

/** Validates as the schema `Term` does. */
export const validateTerm = (value: unknown): Validation<Term> =>
  fitsTerm(value) ? accept(value) : settle(TermNode, value)

const fitsServiceName = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequirements = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsRequirement(item))) return false
  }
  return true
}

const fitsServiceProcedureItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceProcedure = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsServiceProcedureItem(item))) return false
  }
  return true
}

const fitsServiceFeeBasis = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceFee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  const v1 = value.basis
  if (v1 !== undefined && !(fitsServiceFeeBasis(v1))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "basis":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceProduct = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceComplaintHandling = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalLegalBasis = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length >= 1 && item.length <= 500 && (isVisible(item.charCodeAt(0)) || pattern1.test(item)))) return false
  }
  return true
}

const fitsServiceInternalFacilities = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalStaffCompetence = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalSupervision = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalServiceGuarantee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalSafetyGuarantee = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternalEvaluation = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.en
  if (!(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceInternal = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.legalBasis
  if (v0 !== undefined && !(fitsServiceInternalLegalBasis(v0))) return false
  const v1 = value.facilities
  if (v1 !== undefined && !(fitsServiceInternalFacilities(v1))) return false
  const v2 = value.staffCompetence
  if (v2 !== undefined && !(fitsServiceInternalStaffCompetence(v2))) return false
  const v3 = value.supervision
  if (v3 !== undefined && !(fitsServiceInternalSupervision(v3))) return false
  const v4 = value.staffCount
  if (v4 !== undefined && !(typeof v4 === 'number' && Number.isSafeInteger(v4) && v4 >= 1 && v4 <= 100000)) return false
  const v5 = value.serviceGuarantee
  if (v5 !== undefined && !(fitsServiceInternalServiceGuarantee(v5))) return false
  const v6 = value.safetyGuarantee
  if (v6 !== undefined && !(fitsServiceInternalSafetyGuarantee(v6))) return false
  const v7 = value.evaluation
  if (v7 !== undefined && !(fitsServiceInternalEvaluation(v7))) return false
  for (const key in value) {
    switch (key) {
      case "legalBasis":
      case "facilities":
      case "staffCompetence":
      case "supervision":
      case "staffCount":
      case "serviceGuarantee":
      case "safetyGuarantee":
      case "evaluation":
        break
      default:
        return false
    }
  }
  return true
}

const fitsService = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(typeof v0 === 'string' && pattern21.test(v0) && passes(serviceIdRule, v0))) return false
  const v1 = value.name
  if (!(fitsServiceName(v1))) return false
  const v2 = value.provider
  if (!(typeof v2 === 'string' && pattern5.test(v2) && passes(participantIdRule, v2))) return false
  const v3 = value.requirements
  if (!(fitsServiceRequirements(v3))) return false
  const v4 = value.procedure
  if (!(fitsServiceProcedure(v4))) return false
  const v5 = value.term
  if (!(fitsTerm(v5))) return false
  const v6 = value.fee
  if (!(fitsServiceFee(v6))) return false
  const v7 = value.product
  if (!(fitsServiceProduct(v7))) return false
  const v8 = value.complaintHandling
  if (!(fitsServiceComplaintHandling(v8))) return false
  const v9 = value.internal
  if (v9 !== undefined && !(fitsServiceInternal(v9))) return false
  const v10 = value.extensions
  if (v10 !== undefined && !(fitsExtensions(v10))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "name":
      case "provider":
      case "requirements":
      case "procedure":
      case "term":
      case "fee":
      case "product":
      case "complaintHandling":
      case "internal":
      case "extensions":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceNode: Node = {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    name: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    provider: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    requirements: { type: 'array', element: RequirementNode, checks: [{ max: 100 }] },
    procedure: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}, checks: [{ min: 1 }, { max: 100 }] },
    term: TermNode,
    fee: {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 0 }] },
    basis: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
},
    product: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    complaintHandling: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
},
    internal: { type: 'optional', inner: {
  type: 'object',
  fields: {
    legalBasis: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ min: 1 }, { max: 500 }, { pattern: pattern1 }] }, checks: [{ min: 1 }, { max: 50 }] } },
    facilities: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
    staffCompetence: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
    supervision: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
    staffCount: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }, { max: 100000 }] } },
    serviceGuarantee: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
    safetyGuarantee: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
    evaluation: { type: 'optional', inner: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
} },
  },
} },
    extensions: { type: 'optional', inner: ExtensionsNode },
  },
}

/** Whether a value is what `Service` takes. */
export const isService = (value: unknown): value is Service => fitsService(value) || isSound(ServiceNode, value)

/** Validates as the schema `Service` does. */
export const validateService = (value: unknown): Validation<Service> =>
  fitsService(value) ? accept(value) : settle(ServiceNode, value)

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

const fitsServiceRequestParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 1000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && pattern5.test(item) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsServiceRequestPayment = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  const v1 = value.billingCode
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 50 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  const v2 = value.paidAt
  if (v2 !== undefined && !(typeof v2 === 'string' && pattern17.test(v2))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "billingCode":
      case "paidAt":
        break
      default:
        return false
    }
  }
  return true
}

const fitsServiceRequest = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(typeof v0 === 'string' && pattern21.test(v0) && passes(serviceIdRule, v0))) return false
  const v1 = value.applicant
  if (!(fitsApplicant(v1))) return false
  const v2 = value.documents
  if (!(fitsServiceRequestDocuments(v2))) return false
  const v3 = value.inputs
  if (v3 !== undefined && !(fitsServiceRequestInputs(v3))) return false
  const v4 = value.channel
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length <= 64 && pattern13.test(v4))) return false
  const v5 = value.reference
  if (v5 !== undefined && !(typeof v5 === 'string' && v5.length >= 1 && v5.length <= 100 && (isVisible(v5.charCodeAt(0)) || pattern1.test(v5)))) return false
  const v6 = value.extensions
  if (v6 !== undefined && !(fitsExtensions(v6))) return false
  const v7 = value.id
  if (!(typeof v7 === 'string' && pattern18.test(v7) && passes(trackingNumberRule, v7))) return false
  const v8 = value.owner
  if (!(typeof v8 === 'string' && pattern5.test(v8) && passes(participantIdRule, v8))) return false
  const v9 = value.assigned
  if (!(typeof v9 === 'string' && pattern5.test(v9) && passes(participantIdRule, v9))) return false
  const v10 = value.parties
  if (!(fitsServiceRequestParties(v10))) return false
  const v11 = value.status
  if (!((v11 === "submitted" || v11 === "returned" || v11 === "accepted" || v11 === "in-process" || v11 === "awaiting-payment" || v11 === "approved" || v11 === "issued" || v11 === "refused" || v11 === "withdrawn" || v11 === "expired" || v11 === "objection"))) return false
  const v12 = value.note
  if (v12 !== undefined && !(typeof v12 === 'string' && v12.length >= 1 && v12.length <= 2000 && (isVisible(v12.charCodeAt(0)) || pattern1.test(v12)))) return false
  const v13 = value.payment
  if (v13 !== undefined && !(fitsServiceRequestPayment(v13))) return false
  const v14 = value.outcome
  if (v14 !== undefined && !(fitsDocument(v14))) return false
  const v15 = value.sequence
  if (!(typeof v15 === 'number' && Number.isSafeInteger(v15) && v15 >= 1)) return false
  const v16 = value.submittedAt
  if (!(typeof v16 === 'string' && pattern17.test(v16))) return false
  const v17 = value.updatedAt
  if (!(typeof v17 === 'string' && pattern17.test(v17))) return false
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
      case "assigned":
      case "parties":
      case "status":
      case "note":
      case "payment":
      case "outcome":
      case "sequence":
      case "submittedAt":
      case "updatedAt":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    applicant: ApplicantNode,
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 1000 }] },
    inputs: { type: 'optional', inner: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
    id: { type: 'string', checks: [{ pattern: pattern18, reason: trackingNumberReason }, { rule: trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    assigned: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, checks: [{ min: 1 }, { max: 1000 }] },
    status: { type: 'choice', values: ["submitted", "returned", "accepted", "in-process", "awaiting-payment", "approved", "issued", "refused", "withdrawn", "expired", "objection"] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
    payment: { type: 'optional', inner: {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 0 }] },
    billingCode: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern1 }] } },
    paidAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] } },
  },
} },
    outcome: { type: 'optional', inner: DocumentNode },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    submittedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
    updatedAt: { type: 'string', checks: [{ pattern: pattern17, reason: instantReason }] },
  },
}

/** Whether a value is what `ServiceRequest` takes. */
export const isServiceRequest = (value: unknown): value is ServiceRequest => fitsServiceRequest(value) || isSound(ServiceRequestNode, value)

/** Validates as the schema `ServiceRequest` does. */
export const validateServiceRequest = (value: unknown): Validation<ServiceRequest> =>
  fitsServiceRequest(value) ? accept(value) : settle(ServiceRequestNode, value)

const fitsServiceRequestAccepted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestAcceptedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestAccepted` takes. */
export const isServiceRequestAccepted = (value: unknown): value is ServiceRequestEntryData<'accepted'> => fitsServiceRequestAccepted(value) || isSound(ServiceRequestAcceptedNode, value)

/** Validates as the schema `ServiceRequestAccepted` does. */
export const validateServiceRequestAccepted = (value: unknown): Validation<ServiceRequestEntryData<'accepted'>> =>
  fitsServiceRequestAccepted(value) ? accept(value) : settle(ServiceRequestAcceptedNode, value)

const fitsServiceRequestApproved = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestApprovedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestApproved` takes. */
export const isServiceRequestApproved = (value: unknown): value is ServiceRequestEntryData<'approved'> => fitsServiceRequestApproved(value) || isSound(ServiceRequestApprovedNode, value)

/** Validates as the schema `ServiceRequestApproved` does. */
export const validateServiceRequestApproved = (value: unknown): Validation<ServiceRequestEntryData<'approved'>> =>
  fitsServiceRequestApproved(value) ? accept(value) : settle(ServiceRequestApprovedNode, value)

const fitsServiceRequestExpired = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestExpiredNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ServiceRequestExpired` takes. */
export const isServiceRequestExpired = (value: unknown): value is ServiceRequestEntryData<'expired'> => fitsServiceRequestExpired(value) || isSound(ServiceRequestExpiredNode, value)

/** Validates as the schema `ServiceRequestExpired` does. */
export const validateServiceRequestExpired = (value: unknown): Validation<ServiceRequestEntryData<'expired'>> =>
  fitsServiceRequestExpired(value) ? accept(value) : settle(ServiceRequestExpiredNode, value)

const fitsServiceRequestIssued = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.document
  if (!(fitsDocument(v0))) return false
  const v1 = value.note
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "document":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestIssuedNode: Node = {
  type: 'object',
  fields: {
    document: DocumentNode,
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestIssued` takes. */
export const isServiceRequestIssued = (value: unknown): value is ServiceRequestEntryData<'issued'> => fitsServiceRequestIssued(value) || isSound(ServiceRequestIssuedNode, value)

/** Validates as the schema `ServiceRequestIssued` does. */
export const validateServiceRequestIssued = (value: unknown): Validation<ServiceRequestEntryData<'issued'>> =>
  fitsServiceRequestIssued(value) ? accept(value) : settle(ServiceRequestIssuedNode, value)

const fitsServiceRequestObjected = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestObjectedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ServiceRequestObjected` takes. */
export const isServiceRequestObjected = (value: unknown): value is ServiceRequestEntryData<'objected'> => fitsServiceRequestObjected(value) || isSound(ServiceRequestObjectedNode, value)

/** Validates as the schema `ServiceRequestObjected` does. */
export const validateServiceRequestObjected = (value: unknown): Validation<ServiceRequestEntryData<'objected'>> =>
  fitsServiceRequestObjected(value) ? accept(value) : settle(ServiceRequestObjectedNode, value)

const fitsServiceRequestPaid = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestPaidNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestPaid` takes. */
export const isServiceRequestPaid = (value: unknown): value is ServiceRequestEntryData<'paid'> => fitsServiceRequestPaid(value) || isSound(ServiceRequestPaidNode, value)

/** Validates as the schema `ServiceRequestPaid` does. */
export const validateServiceRequestPaid = (value: unknown): Validation<ServiceRequestEntryData<'paid'>> =>
  fitsServiceRequestPaid(value) ? accept(value) : settle(ServiceRequestPaidNode, value)

const fitsServiceRequestPaymentRequested = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 1)) return false
  const v1 = value.billingCode
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 50 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  const v2 = value.note
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length >= 1 && v2.length <= 2000 && (isVisible(v2.charCodeAt(0)) || pattern1.test(v2)))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "billingCode":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestPaymentRequestedNode: Node = {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 1 }] },
    billingCode: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern1 }] } },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestPaymentRequested` takes. */
export const isServiceRequestPaymentRequested = (value: unknown): value is ServiceRequestEntryData<'paymentRequested'> => fitsServiceRequestPaymentRequested(value) || isSound(ServiceRequestPaymentRequestedNode, value)

/** Validates as the schema `ServiceRequestPaymentRequested` does. */
export const validateServiceRequestPaymentRequested = (value: unknown): Validation<ServiceRequestEntryData<'paymentRequested'>> =>
  fitsServiceRequestPaymentRequested(value) ? accept(value) : settle(ServiceRequestPaymentRequestedNode, value)

const fitsServiceRequestRefused = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestRefusedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ServiceRequestRefused` takes. */
export const isServiceRequestRefused = (value: unknown): value is ServiceRequestEntryData<'refused'> => fitsServiceRequestRefused(value) || isSound(ServiceRequestRefusedNode, value)

/** Validates as the schema `ServiceRequestRefused` does. */
export const validateServiceRequestRefused = (value: unknown): Validation<ServiceRequestEntryData<'refused'>> =>
  fitsServiceRequestRefused(value) ? accept(value) : settle(ServiceRequestRefusedNode, value)

const fitsServiceRequestResubmittedDocuments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

const fitsServiceRequestResubmitted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.documents
  if (!(fitsServiceRequestResubmittedDocuments(v0))) return false
  const v1 = value.note
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length >= 1 && v1.length <= 2000 && (isVisible(v1.charCodeAt(0)) || pattern1.test(v1)))) return false
  for (const key in value) {
    switch (key) {
      case "documents":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestResubmittedNode: Node = {
  type: 'object',
  fields: {
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 100 }] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestResubmitted` takes. */
export const isServiceRequestResubmitted = (value: unknown): value is ServiceRequestEntryData<'resubmitted'> => fitsServiceRequestResubmitted(value) || isSound(ServiceRequestResubmittedNode, value)

/** Validates as the schema `ServiceRequestResubmitted` does. */
export const validateServiceRequestResubmitted = (value: unknown): Validation<ServiceRequestEntryData<'resubmitted'>> =>
  fitsServiceRequestResubmitted(value) ? accept(value) : settle(ServiceRequestResubmittedNode, value)

const fitsServiceRequestReturnedMissing = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && item.length <= 64)) return false
  }
  return true
}

const fitsServiceRequestReturned = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  const v1 = value.missing
  if (v1 !== undefined && !(fitsServiceRequestReturnedMissing(v1))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
      case "missing":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestReturnedNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
    missing: { type: 'optional', inner: { type: 'array', element: { type: 'string', checks: [{ max: 64 }] }, checks: [{ max: 100 }] } },
  },
}

/** Whether a value is what `ServiceRequestReturned` takes. */
export const isServiceRequestReturned = (value: unknown): value is ServiceRequestEntryData<'returned'> => fitsServiceRequestReturned(value) || isSound(ServiceRequestReturnedNode, value)

/** Validates as the schema `ServiceRequestReturned` does. */
export const validateServiceRequestReturned = (value: unknown): Validation<ServiceRequestEntryData<'returned'>> =>
  fitsServiceRequestReturned(value) ? accept(value) : settle(ServiceRequestReturnedNode, value)

const fitsServiceRequestStarted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.note
  if (v0 !== undefined && !(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestStartedNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] } },
  },
}

/** Whether a value is what `ServiceRequestStarted` takes. */
export const isServiceRequestStarted = (value: unknown): value is ServiceRequestEntryData<'started'> => fitsServiceRequestStarted(value) || isSound(ServiceRequestStartedNode, value)

/** Validates as the schema `ServiceRequestStarted` does. */
export const validateServiceRequestStarted = (value: unknown): Validation<ServiceRequestEntryData<'started'>> =>
  fitsServiceRequestStarted(value) ? accept(value) : settle(ServiceRequestStartedNode, value)

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

const fitsServiceRequestSubmission = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.service
  if (!(typeof v0 === 'string' && pattern21.test(v0) && passes(serviceIdRule, v0))) return false
  const v1 = value.applicant
  if (!(fitsApplicant(v1))) return false
  const v2 = value.documents
  if (!(fitsServiceRequestSubmissionDocuments(v2))) return false
  const v3 = value.inputs
  if (v3 !== undefined && !(fitsServiceRequestSubmissionInputs(v3))) return false
  const v4 = value.channel
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length <= 64 && pattern13.test(v4))) return false
  const v5 = value.reference
  if (v5 !== undefined && !(typeof v5 === 'string' && v5.length >= 1 && v5.length <= 100 && (isVisible(v5.charCodeAt(0)) || pattern1.test(v5)))) return false
  const v6 = value.extensions
  if (v6 !== undefined && !(fitsExtensions(v6))) return false
  for (const key in value) {
    switch (key) {
      case "service":
      case "applicant":
      case "documents":
      case "inputs":
      case "channel":
      case "reference":
      case "extensions":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestSubmissionNode: Node = {
  type: 'object',
  fields: {
    service: { type: 'string', checks: [{ pattern: pattern21, reason: serviceIdReason }, { rule: serviceIdRule }] },
    applicant: ApplicantNode,
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 100 }] },
    inputs: { type: 'optional', inner: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } },
    channel: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }, { pattern: pattern13 }] } },
    reference: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 100 }, { pattern: pattern1 }] } },
    extensions: { type: 'optional', inner: ExtensionsNode },
  },
}

/** Whether a value is what `ServiceRequestSubmission` takes. */
export const isServiceRequestSubmission = (value: unknown): value is ServiceRequestSubmission => fitsServiceRequestSubmission(value) || isSound(ServiceRequestSubmissionNode, value)

/** Validates as the schema `ServiceRequestSubmission` does. */
export const validateServiceRequestSubmission = (value: unknown): Validation<ServiceRequestSubmission> =>
  fitsServiceRequestSubmission(value) ? accept(value) : settle(ServiceRequestSubmissionNode, value)

const fitsServiceRequestSubmittedParties = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(typeof item === 'string' && pattern5.test(item) && passes(participantIdRule, item))) return false
  }
  return true
}

const fitsServiceRequestSubmitted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.request
  if (!(fitsServiceRequestSubmission(v0))) return false
  const v1 = value.assigned
  if (!(typeof v1 === 'string' && pattern5.test(v1) && passes(participantIdRule, v1))) return false
  const v2 = value.parties
  if (!(fitsServiceRequestSubmittedParties(v2))) return false
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

const ServiceRequestSubmittedNode: Node = {
  type: 'object',
  fields: {
    request: ServiceRequestSubmissionNode,
    assigned: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] },
    parties: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason }, { rule: participantIdRule }] }, checks: [{ min: 1 }, { max: 50 }] },
  },
}

/** Whether a value is what `ServiceRequestSubmitted` takes. */
export const isServiceRequestSubmitted = (value: unknown): value is ServiceRequestEntryData<'submitted'> => fitsServiceRequestSubmitted(value) || isSound(ServiceRequestSubmittedNode, value)

/** Validates as the schema `ServiceRequestSubmitted` does. */
export const validateServiceRequestSubmitted = (value: unknown): Validation<ServiceRequestEntryData<'submitted'>> =>
  fitsServiceRequestSubmitted(value) ? accept(value) : settle(ServiceRequestSubmittedNode, value)

const fitsServiceRequestWithdrawn = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!(typeof v0 === 'string' && v0.length >= 1 && v0.length <= 2000 && (isVisible(v0.charCodeAt(0)) || pattern1.test(v0)))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

const ServiceRequestWithdrawnNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern1 }] },
  },
}

/** Whether a value is what `ServiceRequestWithdrawn` takes. */
export const isServiceRequestWithdrawn = (value: unknown): value is ServiceRequestEntryData<'withdrawn'> => fitsServiceRequestWithdrawn(value) || isSound(ServiceRequestWithdrawnNode, value)

/** Validates as the schema `ServiceRequestWithdrawn` does. */
export const validateServiceRequestWithdrawn = (value: unknown): Validation<ServiceRequestEntryData<'withdrawn'>> =>
  fitsServiceRequestWithdrawn(value) ? accept(value) : settle(ServiceRequestWithdrawnNode, value)

/** Every validator by the name of its schema. */
export const validators = {
  Address: validateAddress,
  Agreement: validateAgreement,
  Applicant: validateApplicant,
  CitizenIdentity: validateCitizenIdentity,
  Complaint: validateComplaint,
  ComplaintAnswered: validateComplaintAnswered,
  ComplaintClosed: validateComplaintClosed,
  ComplaintDispatched: validateComplaintDispatched,
  ComplaintEscalated: validateComplaintEscalated,
  ComplaintMerged: validateComplaintMerged,
  ComplaintReceived: validateComplaintReceived,
  ComplaintRedirected: validateComplaintRedirected,
  ComplaintRejected: validateComplaintRejected,
  ComplaintReopened: validateComplaintReopened,
  ComplaintReporterAsked: validateComplaintReporterAsked,
  ComplaintReporterReplied: validateComplaintReporterReplied,
  ComplaintResolved: validateComplaintResolved,
  ComplaintStarted: validateComplaintStarted,
  ComplaintSubmission: validateComplaintSubmission,
  ComplaintVerified: validateComplaintVerified,
  Consent: validateConsent,
  Disposition: validateDisposition,
  Document: validateDocument,
  Entry: validateEntry,
  EntryBatch: validateEntryBatch,
  IdentityClaim: validateIdentityClaim,
  IdentityMatch: validateIdentityMatch,
  Issue: validateIssue,
  JointRequest: validateJointRequest,
  JointService: validateJointService,
  Organization: validateOrganization,
  Participant: validateParticipant,
  Problem: validateProblem,
  QueueTicket: validateQueueTicket,
  Receipt: validateReceipt,
  Requirement: validateRequirement,
  Response: validateResponse,
  SatisfactionSurvey: validateSatisfactionSurvey,
  Scorecard: validateScorecard,
  Service: validateService,
  ServiceRequest: validateServiceRequest,
  ServiceRequestAccepted: validateServiceRequestAccepted,
  ServiceRequestApproved: validateServiceRequestApproved,
  ServiceRequestExpired: validateServiceRequestExpired,
  ServiceRequestIssued: validateServiceRequestIssued,
  ServiceRequestObjected: validateServiceRequestObjected,
  ServiceRequestPaid: validateServiceRequestPaid,
  ServiceRequestPaymentRequested: validateServiceRequestPaymentRequested,
  ServiceRequestRefused: validateServiceRequestRefused,
  ServiceRequestResubmitted: validateServiceRequestResubmitted,
  ServiceRequestReturned: validateServiceRequestReturned,
  ServiceRequestStarted: validateServiceRequestStarted,
  ServiceRequestSubmission: validateServiceRequestSubmission,
  ServiceRequestSubmitted: validateServiceRequestSubmitted,
  ServiceRequestWithdrawn: validateServiceRequestWithdrawn,
  Term: validateTerm,
}
