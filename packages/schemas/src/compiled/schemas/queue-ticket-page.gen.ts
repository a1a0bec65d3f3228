// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { QueueTicketNode, fitsQueueTicket } from './queue-ticket.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsQueueTicketPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsQueueTicket(item))) return false
  }
  return true
}

export const fitsQueueTicketPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsQueueTicketPageItems(value.items))) return false
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

export const QueueTicketPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: QueueTicketNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `QueueTicketPage` takes. */
export const isQueueTicketPage = (value: unknown): value is unknown => fitsQueueTicketPage(value) || isSound(QueueTicketPageNode, value)

/** Validates as the schema `QueueTicketPage` does. */
export const validateQueueTicketPage = (value: unknown): Validation<unknown> =>
  fitsQueueTicketPage(value) ? accept(value) : settle(QueueTicketPageNode, value)
