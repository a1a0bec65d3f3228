// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, passes, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern15, pattern16, pattern5 } from '../patterns.gen.ts'
import { participantIdRule } from '../rules/formats/participant-id.gen.ts'
import { reason as participantIdReason } from '../rules/formats/participant-id.gen.ts'
import { trackingNumberReason } from '../rules/formats/tracking-number.gen.ts'
import { trackingNumberRule } from '../rules/formats/tracking-number.gen.ts'

export const fitsJointRequestLegStarted = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.leg, pattern16, 64))) return false
  const v1 = value.case
  if (!(matches(v1, pattern15) && passes(trackingNumberRule, v1))) return false
  const v2 = value.owner
  if (!(matches(v2, pattern5) && passes(participantIdRule, v2))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "case":
      case "owner":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestLegStartedNode: Node = {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    case: { type: 'string', checks: [{ pattern: pattern15, reason: trackingNumberReason, messages: messages.trackingNumberReason }, { rule: trackingNumberRule, messages: messages.trackingNumberRule }] },
    owner: { type: 'string', checks: [{ pattern: pattern5, reason: participantIdReason, messages: messages.participantIdReason }, { rule: participantIdRule, messages: messages.participantIdRule }] },
  },
}

/** Whether a value is what `JointRequestLegStarted` takes. */
export const isJointRequestLegStarted = (value: unknown): value is unknown => fitsJointRequestLegStarted(value) || isSound(JointRequestLegStartedNode, value)

/** Validates as the schema `JointRequestLegStarted` does. */
export const validateJointRequestLegStarted = (value: unknown): Validation<unknown> =>
  fitsJointRequestLegStarted(value) ? accept(value) : settle(JointRequestLegStartedNode, value)
