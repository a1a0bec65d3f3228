// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

const fitsServiceRequestResubmittedDocuments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

export const fitsServiceRequestResubmitted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsServiceRequestResubmittedDocuments(value.documents))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
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

export const ServiceRequestResubmittedNode: Node = {
  type: 'object',
  fields: {
    documents: { type: 'array', element: DocumentNode, checks: [{ max: 100 }] },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ServiceRequestResubmitted` takes. */
export const isServiceRequestResubmitted = (value: unknown): value is ServiceRequestEntryData<'resubmitted'> => fitsServiceRequestResubmitted(value) || isSound(ServiceRequestResubmittedNode, value)

/** Validates as the schema `ServiceRequestResubmitted` does. */
export const validateServiceRequestResubmitted = (value: unknown): Validation<ServiceRequestEntryData<'resubmitted'>> =>
  fitsServiceRequestResubmitted(value) ? accept(value) : settle(ServiceRequestResubmittedNode, value)
