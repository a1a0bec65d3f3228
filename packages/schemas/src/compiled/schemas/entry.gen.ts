// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Entry } from '../../entries/entry.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isPlain, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern19, pattern20, pattern24, pattern25, pattern26, pattern27, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

const fitsEntryData = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

export const fitsEntry = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.specversion
  if (!((v0 === "1.0"))) return false
  const v1 = value.id
  if (!(typeof v1 === 'string' && v1.length <= 40)) return false
  const v2 = value.source
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  const v3 = value.subject
  if (!(matches(v3, pattern15) && passes(trackingNumberRule, v3))) return false
  if (!(matches(value.time, pattern20))) return false
  const v5 = value.datacontenttype
  if (!((v5 === "application/json"))) return false
  const v6 = value.dataversion
  if (v6 !== undefined && !(typeof v6 === 'number' && Number.isSafeInteger(v6) && v6 >= 2 && v6 <= 1000)) return false
  const v7 = value.sequence
  if (!(typeof v7 === 'number' && Number.isSafeInteger(v7) && v7 >= 1)) return false
  if (value.previous !== undefined && !(matches(value.previous, pattern19))) return false
  if (value.seed !== undefined && !(matches(value.seed, pattern24))) return false
  const v10 = value.actor
  if (!(matches(v10, pattern5) && passes(participantIdRule, v10))) return false
  const v11 = value.command
  if (!(typeof v11 === 'string' && v11.length <= 128)) return false
  if (value.traceparent !== undefined && !(matches(value.traceparent, pattern25))) return false
  if (value.proof !== undefined && !(matches(value.proof, pattern26, 512))) return false
  if (!(matches(value.type, pattern27, 64))) return false
  if (!(fitsEntryData(value.data))) return false
  for (const key in value) {
    switch (key) {
      case "specversion":
      case "id":
      case "source":
      case "subject":
      case "time":
      case "datacontenttype":
      case "dataversion":
      case "sequence":
      case "previous":
      case "seed":
      case "actor":
      case "command":
      case "traceparent":
      case "proof":
      case "type":
      case "data":
        break
      default:
        return false
    }
  }
  return true
}

export const EntryNode: Node = {
  type: 'object',
  fields: {
    specversion: { type: 'choice', values: ["1.0"] },
    id: { type: 'string', checks: [{ max: 40 }] },
    source: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    subject: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    time: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] },
    datacontenttype: { type: 'choice', values: ["application/json"] },
    dataversion: { type: 'optional', inner: { type: 'int', checks: [{ min: 2 }, { max: 1000 }] } },
    sequence: { type: 'int', checks: [{ min: 1 }] },
    previous: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern19 }] } },
    seed: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern24 }] } },
    actor: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
    command: { type: 'string', checks: [{ max: 128 }] },
    traceparent: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern25 }] } },
    proof: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern26 }, { max: 512 }] } },
    type: { type: 'string', checks: [{ pattern: pattern27 }, { max: 64 }] },
    data: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } },
  },
}

/** Whether a value is what `Entry` takes. */
export const isEntry = (value: unknown): value is Entry => fitsEntry(value) || isSound(EntryNode, value)

/** Validates as the schema `Entry` does. */
export const validateEntry = (value: unknown): Validation<Entry> =>
  fitsEntry(value) ? accept(value) : settle(EntryNode, value)
