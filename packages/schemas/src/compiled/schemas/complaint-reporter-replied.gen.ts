// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { ComplaintEntryData } from '../../entries/complaint.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

const fitsComplaintReporterRepliedAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

export const fitsComplaintReporterReplied = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.text, 5000))) return false
  if (value.attachments !== undefined && !(fitsComplaintReporterRepliedAttachments(value.attachments))) return false
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

export const ComplaintReporterRepliedNode: Node = {
  type: 'object',
  fields: {
    text: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern4 }] },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `ComplaintReporterReplied` takes. */
export const isComplaintReporterReplied = (value: unknown): value is ComplaintEntryData<'reporterReplied'> => fitsComplaintReporterReplied(value) || isSound(ComplaintReporterRepliedNode, value)

/** Validates as the schema `ComplaintReporterReplied` does. */
export const validateComplaintReporterReplied = (value: unknown): Validation<ComplaintEntryData<'reporterReplied'>> =>
  fitsComplaintReporterReplied(value) ? accept(value) : settle(ComplaintReporterRepliedNode, value)
