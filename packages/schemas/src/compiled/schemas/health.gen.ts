// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

export const fitsHealth = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.status
  if (!((v0 === "ok" || v0 === "failing"))) return false
  const v1 = value.version
  if (!(typeof v1 === 'string' && v1.length <= 32)) return false
  const v2 = value.waiting
  if (!(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 0)) return false
  for (const key in value) {
    switch (key) {
      case "status":
      case "version":
      case "waiting":
        break
      default:
        return false
    }
  }
  return true
}

export const HealthNode: Node = {
  type: 'object',
  fields: {
    status: { type: 'choice', values: ["ok", "failing"] },
    version: { type: 'string', checks: [{ max: 32 }] },
    waiting: { type: 'int', checks: [{ min: 0 }] },
  },
}

/** Whether a value is what `Health` takes. */
export const isHealth = (value: unknown): value is unknown => fitsHealth(value) || isSound(HealthNode, value)

/** Validates as the schema `Health` does. */
export const validateHealth = (value: unknown): Validation<unknown> =>
  fitsHealth(value) ? accept(value) : settle(HealthNode, value)
