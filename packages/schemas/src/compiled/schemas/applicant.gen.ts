// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Applicant } from '../../resources/applicant.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { CitizenIdentityNode, fitsCitizenIdentity } from './citizen-identity.gen.ts'
import { OrganizationNode, fitsOrganization } from './organization.gen.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern11, pattern12 } from '../patterns.gen.ts'
import { reason as phoneNumberReason } from '../rules/formats/phone-number.gen.ts'

export const fitsApplicant = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsCitizenIdentity(value.identity))) return false
  if (value.organization !== undefined && !(fitsOrganization(value.organization))) return false
  if (value.phone !== undefined && !(matches(value.phone, pattern11))) return false
  if (value.email !== undefined && !(matches(value.email, pattern12, 254))) return false
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

export const ApplicantNode: Node = {
  type: 'object',
  fields: {
    identity: CitizenIdentityNode,
    organization: { type: 'optional', inner: OrganizationNode },
    phone: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern11, reason: phoneNumberReason, messages: messages.phoneNumberReason }] } },
    email: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern12 }, { max: 254 }] } },
  },
}

/** Whether a value is what `Applicant` takes. */
export const isApplicant = (value: unknown): value is Applicant => fitsApplicant(value) || isSound(ApplicantNode, value)

/** Validates as the schema `Applicant` does. */
export const validateApplicant = (value: unknown): Validation<Applicant> =>
  fitsApplicant(value) ? accept(value) : settle(ApplicantNode, value)
