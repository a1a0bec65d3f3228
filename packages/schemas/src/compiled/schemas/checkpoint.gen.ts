// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern14 } from '../patterns.gen.ts'

export const fitsCheckpoint = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(matches(value.note, pattern14, 16384))) return false
  for (const key in value) {
    switch (key) {
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const CheckpointNode: Node = {
  type: 'object',
  fields: {
    note: { type: 'string', checks: [{ max: 16384 }, { pattern: pattern14 }] },
  },
}

/** Whether a value is what `Checkpoint` takes. */
export const isCheckpoint = (value: unknown): value is unknown => fitsCheckpoint(value) || isSound(CheckpointNode, value)

/** Validates as the schema `Checkpoint` does. */
export const validateCheckpoint = (value: unknown): Validation<unknown> =>
  fitsCheckpoint(value) ? accept(value) : settle(CheckpointNode, value)
