// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import * as messages from '../messages.gen.ts'
import type { Node } from '../node.ts'
import type { ServiceRequestEntryData } from '../../entries/service-request.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, matches, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern20, pattern4 } from '../patterns.gen.ts'
import { reason as instantReason } from '../rules/formats/instant.gen.ts'

const fitsServiceRequestPaymentRequestedPayment = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.amount
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 0)) return false
  if (value.billingCode !== undefined && !(isWords(value.billingCode, 50))) return false
  if (value.payBefore !== undefined && !(matches(value.payBefore, pattern20))) return false
  for (const key in value) {
    switch (key) {
      case "amount":
      case "billingCode":
      case "payBefore":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsServiceRequestPaymentRequested = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsServiceRequestPaymentRequestedPayment(value.payment))) return false
  if (value.note !== undefined && !(isWords(value.note, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "payment":
      case "note":
        break
      default:
        return false
    }
  }
  return true
}

export const ServiceRequestPaymentRequestedNode: Node = {
  type: 'object',
  fields: {
    payment: {
  type: 'object',
  fields: {
    amount: { type: 'int', checks: [{ min: 0 }] },
    billingCode: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 50 }, { pattern: pattern4 }] } },
    payBefore: { type: 'optional', inner: { type: 'string', checks: [{ pattern: pattern20, reason: instantReason, messages: messages.instantReason }] } },
  },
},
    note: { type: 'optional', inner: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] } },
  },
}

/** Whether a value is what `ServiceRequestPaymentRequested` takes. */
export const isServiceRequestPaymentRequested = (value: unknown): value is ServiceRequestEntryData<'paymentRequested'> => fitsServiceRequestPaymentRequested(value) || isSound(ServiceRequestPaymentRequestedNode, value)

/** Validates as the schema `ServiceRequestPaymentRequested` does. */
export const validateServiceRequestPaymentRequested = (value: unknown): Validation<ServiceRequestEntryData<'paymentRequested'>> =>
  fitsServiceRequestPaymentRequested(value) ? accept(value) : settle(ServiceRequestPaymentRequestedNode, value)
