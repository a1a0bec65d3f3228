// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketPreparing = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketPreparingNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketPreparing` takes. */
export const isQueueTicketPreparing = (value: unknown): value is unknown => fitsQueueTicketPreparing(value) || isSound(QueueTicketPreparingNode, value)

/** Validates as the schema `QueueTicketPreparing` does. */
export const validateQueueTicketPreparing = (value: unknown): Validation<unknown> =>
  fitsQueueTicketPreparing(value) ? accept(value) : settle(QueueTicketPreparingNode, value)
