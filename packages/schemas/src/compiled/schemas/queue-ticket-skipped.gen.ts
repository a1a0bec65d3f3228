// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketSkipped = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketSkippedNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketSkipped` takes. */
export const isQueueTicketSkipped = (value: unknown): value is unknown => fitsQueueTicketSkipped(value) || isSound(QueueTicketSkippedNode, value)

/** Validates as the schema `QueueTicketSkipped` does. */
export const validateQueueTicketSkipped = (value: unknown): Validation<unknown> =>
  fitsQueueTicketSkipped(value) ? accept(value) : settle(QueueTicketSkippedNode, value)
