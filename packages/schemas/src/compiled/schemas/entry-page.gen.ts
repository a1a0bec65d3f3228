// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { EntryNode, fitsEntry } from './entry.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsEntryPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsEntry(item))) return false
  }
  return true
}

export const fitsEntryPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsEntryPageItems(value.items))) return false
  const v1 = value.next
  if (v1 !== undefined && !(typeof v1 === 'string' && v1.length <= 200)) return false
  for (const key in value) {
    switch (key) {
      case "items":
      case "next":
        break
      default:
        return false
    }
  }
  return true
}

export const EntryPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: EntryNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `EntryPage` takes. */
export const isEntryPage = (value: unknown): value is unknown => fitsEntryPage(value) || isSound(EntryPageNode, value)

/** Validates as the schema `EntryPage` does. */
export const validateEntryPage = (value: unknown): Validation<unknown> =>
  fitsEntryPage(value) ? accept(value) : settle(EntryPageNode, value)
