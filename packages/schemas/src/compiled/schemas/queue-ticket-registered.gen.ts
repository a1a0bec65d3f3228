// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketRegistered = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketRegisteredNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketRegistered` takes. */
export const isQueueTicketRegistered = (value: unknown): value is unknown => fitsQueueTicketRegistered(value) || isSound(QueueTicketRegisteredNode, value)

/** Validates as the schema `QueueTicketRegistered` does. */
export const validateQueueTicketRegistered = (value: unknown): Validation<unknown> =>
  fitsQueueTicketRegistered(value) ? accept(value) : settle(QueueTicketRegisteredNode, value)
