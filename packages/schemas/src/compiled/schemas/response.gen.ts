// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Response } from '../../resources/response.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern20, pattern4, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsResponseAttachments = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDocument(item))) return false
  }
  return true
}

export const fitsResponse = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.by
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(matches(value.at, pattern20))) return false
  if (!(isWords(value.text, 5000))) return false
  if (value.attachments !== undefined && !(fitsResponseAttachments(value.attachments))) return false
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

export const ResponseNode: Node = {
  type: 'object',
  fields: {
    by: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    at: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    text: { type: 'string', checks: [{ min: 1 }, { max: 5000 }, { pattern: pattern4 }] },
    attachments: { type: 'optional', inner: { type: 'array', element: DocumentNode, checks: [{ max: 20 }] } },
  },
}

/** Whether a value is what `Response` takes. */
export const isResponse = (value: unknown): value is Response => fitsResponse(value) || isSound(ResponseNode, value)

/** Validates as the schema `Response` does. */
export const validateResponse = (value: unknown): Validation<Response> =>
  fitsResponse(value) ? accept(value) : settle(ResponseNode, value)
