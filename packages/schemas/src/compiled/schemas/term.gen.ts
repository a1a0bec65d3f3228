// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Term } from '../../resources/service.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsTerm = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.count
  if (!(typeof v0 === 'number' && Number.isSafeInteger(v0) && v0 >= 1 && v0 <= 3650)) return false
  const v1 = value.unit
  if (!((v1 === "working-days" || v1 === "calendar-days" || v1 === "hours"))) return false
  for (const key in value) {
    switch (key) {
      case "count":
      case "unit":
        break
      default:
        return false
    }
  }
  return true
}

export const TermNode: Node = {
  type: 'object',
  fields: {
    count: { type: 'int', checks: [{ min: 1 }, { max: 3650 }] },
    unit: { type: 'choice', values: ["working-days", "calendar-days", "hours"] },
  },
}

/** Whether a value is what `Term` takes. */
export const isTerm = (value: unknown): value is Term => fitsTerm(value) || isSound(TermNode, value)

/** Validates as the schema `Term` does. */
export const validateTerm = (value: unknown): Validation<Term> =>
  fitsTerm(value) ? accept(value) : settle(TermNode, value)
