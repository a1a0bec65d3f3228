// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsServiceRequestIssued = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsDocument(value.document))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
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

export const ServiceRequestIssuedNode: Node = {
  type: 'object',
  fields: {
    document: DocumentNode,
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ServiceRequestIssued` takes. */
export const isServiceRequestIssued = (value: unknown): value is ServiceRequestEntryData<'issued'> => fitsServiceRequestIssued(value) || isSound(ServiceRequestIssuedNode, value)

/** Validates as the schema `ServiceRequestIssued` does. */
export const validateServiceRequestIssued = (value: unknown): Validation<ServiceRequestEntryData<'issued'>> =>
  fitsServiceRequestIssued(value) ? accept(value) : settle(ServiceRequestIssuedNode, value)
