// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketRegistering = (value: unknown): boolean => {
  if (!isObject(value)) return false

  for (const _ in value) return false
  return true
}

export const QueueTicketRegisteringNode: Node = {
  type: 'object',
  fields: {

  },
}

/** Whether a value is what `QueueTicketRegistering` takes. */
export const isQueueTicketRegistering = (value: unknown): value is unknown => fitsQueueTicketRegistering(value) || isSound(QueueTicketRegisteringNode, value)

/** Validates as the schema `QueueTicketRegistering` does. */
export const validateQueueTicketRegistering = (value: unknown): Validation<unknown> =>
  fitsQueueTicketRegistering(value) ? accept(value) : settle(QueueTicketRegisteringNode, value)
