// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import { isPlain, passes } from '../validation.ts'
import { pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'

const fitsExtensionsValue = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  return true
}

export const fitsExtensions = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  for (const key in value) {
    const item = value[key]
    if (!(pattern5.test(key) && passes(participantIdRule, key) && fitsExtensionsValue(item))) return false
  }
  return true
}

export const ExtensionsNode: Node = { type: 'record', key: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] }, value: { type: 'record', key: { type: 'string' }, value: { type: 'unknown' } } }
