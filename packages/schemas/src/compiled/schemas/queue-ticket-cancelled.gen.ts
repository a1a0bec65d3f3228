// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsQueueTicketCancelled = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.reason
  if (!((v0 === "absent" || v0 === "cancelled"))) return false
  for (const key in value) {
    switch (key) {
      case "reason":
        break
      default:
        return false
    }
  }
  return true
}

export const QueueTicketCancelledNode: Node = {
  type: 'object',
  fields: {
    reason: { type: 'choice', values: ["absent", "cancelled"] },
  },
}

/** Whether a value is what `QueueTicketCancelled` takes. */
export const isQueueTicketCancelled = (value: unknown): value is unknown => fitsQueueTicketCancelled(value) || isSound(QueueTicketCancelledNode, value)

/** Validates as the schema `QueueTicketCancelled` does. */
export const validateQueueTicketCancelled = (value: unknown): Validation<unknown> =>
  fitsQueueTicketCancelled(value) ? accept(value) : settle(QueueTicketCancelledNode, value)
