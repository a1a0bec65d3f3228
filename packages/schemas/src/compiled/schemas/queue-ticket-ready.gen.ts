// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketReady = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketReadyNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketReady` takes. */
export const isQueueTicketReady = (value: unknown): value is unknown => fitsQueueTicketReady(value) || isSound(QueueTicketReadyNode, value)

/** Validates as the schema `QueueTicketReady` does. */
export const validateQueueTicketReady = (value: unknown): Validation<unknown> =>
  fitsQueueTicketReady(value) ? accept(value) : settle(QueueTicketReadyNode, value)
