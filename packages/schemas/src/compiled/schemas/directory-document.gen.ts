// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { DirectoryDocument } from '../../resources/directory.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern18, pattern19, pattern20, pattern5 } from '../patterns.gen.ts'
import { directoryDocumentRule } from '../rules/resources/directory.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsDirectoryDocumentParticipantsItemKeysItemJwk = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.kid, pattern19))) return false
  const v1 = value.kty
  if (!((v1 === "OKP" || v1 === "EC"))) return false
  const v2 = value.crv
  if (!((v2 === "Ed25519" || v2 === "P-256"))) return false
  if (!(matches(value.x, pattern19))) return false
  if (value.y !== undefined && !(matches(value.y, pattern19))) return false
  for (const key in value) {
    switch (key) {
      case "kid":
      case "kty":
      case "crv":
      case "x":
      case "y":
        break
      default:
        return false
    }
  }
  return true
}

const fitsDirectoryDocumentParticipantsItemKeysItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsDirectoryDocumentParticipantsItemKeysItemJwk(value.jwk))) return false
  if (!(matches(value.from, pattern20))) return false
  if (value.until !== undefined && !(matches(value.until, pattern20))) return false
  if (value.revokedAt !== undefined && !(matches(value.revokedAt, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "jwk":
      case "from":
      case "until":
      case "revokedAt":
        break
      default:
        return false
    }
  }
  return true
}

const fitsDirectoryDocumentParticipantsItemKeys = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 50)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDirectoryDocumentParticipantsItemKeysItem(item))) return false
  }
  return true
}

const fitsDirectoryDocumentParticipantsItem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.id
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(matches(value.url, pattern18, 2048))) return false
  if (!(fitsDirectoryDocumentParticipantsItemKeys(value.keys))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "url":
      case "keys":
        break
      default:
        return false
    }
  }
  return true
}

const fitsDirectoryDocumentParticipants = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 10000)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsDirectoryDocumentParticipantsItem(item))) return false
  }
  return true
}

export const fitsDirectoryDocument = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.coordinator
  if (!(matches(v0, pattern5) && passes(participantIdRule, v0))) return false
  if (!(matches(value.issuedAt, pattern20))) return false
  if (!(matches(value.expiresAt, pattern20))) return false
  if (!(fitsDirectoryDocumentParticipants(value.participants))) return false
  for (const key in value) {
    switch (key) {
      case "coordinator":
      case "issuedAt":
      case "expiresAt":
      case "participants":
        break
      default:
        return false
    }
  }
  if (!passes(directoryDocumentRule, value)) return false
  return true
}

export const DirectoryDocumentNode: Node = {
  type: 'object',
  fields: {
    coordinator: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    issuedAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    expiresAt: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    participants: { type: 'array', element: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    url: { type: 'string', checks: [{ pattern: pattern18 }, { max: 2048 }] },
    keys: { type: 'array', element: {
  type: 'object',
  fields: {
    jwk: {
  type: 'object',
  fields: {
    kid: { type: 'string', checks: [{ pattern: pattern19 }] },
    kty: { type: 'choice', values: ["OKP", "EC"] },
    crv: { type: 'choice', values: ["Ed25519", "P-256"] },
    x: { type: 'string', checks: [{ pattern: pattern19 }] },
    y: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern19 }] } },
  },
},
    from: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    until: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
    revokedAt: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
  },
}, checks: [{ max: 50 }] },
  },
}, checks: [{ max: 10000 }] },
  }, checks: [{ rule: directoryDocumentRule, messages: messages.directoryDocumentRule }],
}

/** Whether a value is what `DirectoryDocument` takes. */
export const isDirectoryDocument = (value: unknown): value is DirectoryDocument => fitsDirectoryDocument(value) || isSound(DirectoryDocumentNode, value)

/** Validates as the schema `DirectoryDocument` does. */
export const validateDirectoryDocument = (value: unknown): Validation<DirectoryDocument> =>
  fitsDirectoryDocument(value) ? accept(value) : settle(DirectoryDocumentNode, value)
