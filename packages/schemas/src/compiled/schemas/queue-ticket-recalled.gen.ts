// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

export const fitsQueueTicketRecalled = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (value.counter !== undefined && !(isWords(value.counter, 50))) return false
  for (const key in value) {
    switch (key) {
      case "counter":
        break
      default:
        return false
    }
  }
  return true
}

export const QueueTicketRecalledNode: Node = {
  type: 'object',
  fields: {
    counter: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `QueueTicketRecalled` takes. */
export const isQueueTicketRecalled = (value: unknown): value is unknown => fitsQueueTicketRecalled(value) || isSound(QueueTicketRecalledNode, value)

/** Validates as the schema `QueueTicketRecalled` does. */
export const validateQueueTicketRecalled = (value: unknown): Validation<unknown> =>
  fitsQueueTicketRecalled(value) ? accept(value) : settle(QueueTicketRecalledNode, value)
