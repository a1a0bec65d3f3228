// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { CheckpointToCosign } from '../../operations/audit.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern13, pattern14 } from '../patterns.gen.ts'

const fitsCheckpointToCosignProof = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 64)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(matches(item, pattern13))) return false
  }
  return true
}

export const fitsCheckpointToCosign = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.note, pattern14, 16384))) return false
  const v1 = value.from
  if (!(typeof v1 === 'number' && Number.isSafeInteger(v1) && v1 >= 0)) return false
  if (!(fitsCheckpointToCosignProof(value.proof))) return false
  for (const key in value) {
    switch (key) {
      case "note":
      case "from":
      case "proof":
        break
      default:
        return false
    }
  }
  return true
}

export const CheckpointToCosignNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'string', checks: [{ max: 16384 }, { pattern: pattern14 }] },
    from: { type: 'int', checks: [{ min: 0 }] },
    proof: { type: 'array', element: { type: 'string', checks: [{ pattern: pattern13 }] }, checks: [{ max: 64 }] },
  },
}

/** Whether a value is what `CheckpointToCosign` takes. */
export const isCheckpointToCosign = (value: unknown): value is CheckpointToCosign => fitsCheckpointToCosign(value) || isSound(CheckpointToCosignNode, value)

/** Validates as the schema `CheckpointToCosign` does. */
export const validateCheckpointToCosign = (value: unknown): Validation<CheckpointToCosign> =>
  fitsCheckpointToCosign(value) ? accept(value) : settle(CheckpointToCosignNode, value)
