// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketFinished = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketFinishedNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketFinished` takes. */
export const isQueueTicketFinished = (value: unknown): value is unknown => fitsQueueTicketFinished(value) || isSound(QueueTicketFinishedNode, value)

/** Validates as the schema `QueueTicketFinished` does. */
export const validateQueueTicketFinished = (value: unknown): Validation<unknown> =>
  fitsQueueTicketFinished(value) ? accept(value) : settle(QueueTicketFinishedNode, value)
