// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { DocumentNode, fitsDocument } from './document.gen.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern16, pattern4 } from '../patterns.gen.ts'

export const fitsJointRequestLegFollowed = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.leg, pattern16, 64))) return false
  const v1 = value.status
  if (!((v1 === "submitted" || v1 === "returned" || v1 === "accepted" || v1 === "in-process" || v1 === "awaiting-payment" || v1 === "approved" || v1 === "issued" || v1 === "refused" || v1 === "withdrawn" || v1 === "expired" || v1 === "objection"))) return false
  if (value.outcome !== undefined && !(fitsDocument(value.outcome))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "leg":
      case "status":
      case "outcome":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const JointRequestLegFollowedNode: Node = {
  type: 'object',
  fields: {
    leg: { type: 'string', checks: [{ pattern: pattern16 }, { max: 64 }] },
    status: { type: 'choice', values: ["submitted", "returned", "accepted", "in-process", "awaiting-payment", "approved", "issued", "refused", "withdrawn", "expired", "objection"] },
    outcome: { type: 'optional', inner: DocumentNode },
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `JointRequestLegFollowed` takes. */
export const isJointRequestLegFollowed = (value: unknown): value is unknown => fitsJointRequestLegFollowed(value) || isSound(JointRequestLegFollowedNode, value)

/** Validates as the schema `JointRequestLegFollowed` does. */
export const validateJointRequestLegFollowed = (value: unknown): Validation<unknown> =>
  fitsJointRequestLegFollowed(value) ? accept(value) : settle(JointRequestLegFollowedNode, value)
