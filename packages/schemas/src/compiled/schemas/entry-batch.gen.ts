// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { EntryBatch } from '../../operations/events.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { EntryNode, fitsEntry } from './entry.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsEntryBatchEntries = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length >= 1) || !(value.length <= 100)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsEntry(item))) return false
  }
  return true
}

export const fitsEntryBatch = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsEntryBatchEntries(value.entries))) return false
  if (value.joining !== undefined && !(fitsEntry(value.joining))) return false
  for (const key in value) {
    switch (key) {
      case "entries":
      case "joining":
        break
      default:
        return false
    }
  }
  return true
}

export const EntryBatchNode: Node = {
  type: 'object',
  fields: {
    entries: { type: 'array', element: EntryNode, checks: [{ min: 1 }, { max: 100 }] },
    joining: { type: 'optional', inner: EntryNode },
  },
}

/** Whether a value is what `EntryBatch` takes. */
export const isEntryBatch = (value: unknown): value is EntryBatch => fitsEntryBatch(value) || isSound(EntryBatchNode, value)

/** Validates as the schema `EntryBatch` does. */
export const validateEntryBatch = (value: unknown): Validation<EntryBatch> =>
  fitsEntryBatch(value) ? accept(value) : settle(EntryBatchNode, value)
