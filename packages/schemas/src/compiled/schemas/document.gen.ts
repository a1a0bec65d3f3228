// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Document } from '../../resources/document.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern17, pattern18, pattern19, pattern4, pattern8 } from '../patterns.gen.ts'
import { reason as localDateReason } from '../rules/formats/local-date.gen.ts'

export const fitsDocument = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.type, pattern16, 64))) return false
  const v1 = value.requirement
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 64)) return false
  if (value.number !== undefined && !(isWords(value.number, 150))) return false
  if (value.title !== undefined && !(isWords(value.title, 255))) return false
  if (value.issuer !== undefined && !(isWords(value.issuer, 255))) return false
  if (value.issuedOn !== undefined && !(matches(value.issuedOn, pattern8))) return false
  if (value.validUntil !== undefined && !(matches(value.validUntil, pattern8))) return false
  if (value.mediaType !== undefined && !(matches(value.mediaType, pattern17, 127))) return false
  if (value.url !== undefined && !(matches(value.url, pattern18, 2048))) return false
  if (value.sha256 !== undefined && !(matches(value.sha256, pattern19))) return false
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

export const DocumentNode: Node = {
  type: 'object',
  fields: {
    type: { type: 'string', checks: [{ max: 64 }, { pattern: pattern16 }] },
    requirement: { type: 'optional', inner: { type: 'string', checks: [{ max: 64 }] } },
    number: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 150 }, { pattern: pattern4 }] } },
    title: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] } },
    issuer: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 255 }, { pattern: pattern4 }] } },
    issuedOn: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] } },
    validUntil: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern8, reason: localDateReason, messages: messages.localDateReason }] } },
    mediaType: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern17 }, { max: 127 }] } },
    url: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern18 }, { max: 2048 }] } },
    sha256: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern19 }] } },
  },
}

/** Whether a value is what `Document` takes. */
export const isDocument = (value: unknown): value is Document => fitsDocument(value) || isSound(DocumentNode, value)

/** Validates as the schema `Document` does. */
export const validateDocument = (value: unknown): Validation<Document> =>
  fitsDocument(value) ? accept(value) : settle(DocumentNode, value)
