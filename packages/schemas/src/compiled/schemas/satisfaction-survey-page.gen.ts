// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { SatisfactionSurveyNode, fitsSatisfactionSurvey } from './satisfaction-survey.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsSatisfactionSurveyPageItems = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsSatisfactionSurvey(item))) return false
  }
  return true
}

export const fitsSatisfactionSurveyPage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(fitsSatisfactionSurveyPageItems(value.items))) return false
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

export const SatisfactionSurveyPageNode: Node = {
  type: 'object',
  fields: {
    items: { type: 'array', element: SatisfactionSurveyNode },
    next: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
  },
}

/** Whether a value is what `SatisfactionSurveyPage` takes. */
export const isSatisfactionSurveyPage = (value: unknown): value is unknown => fitsSatisfactionSurveyPage(value) || isSound(SatisfactionSurveyPageNode, value)

/** Validates as the schema `SatisfactionSurveyPage` does. */
export const validateSatisfactionSurveyPage = (value: unknown): Validation<unknown> =>
  fitsSatisfactionSurveyPage(value) ? accept(value) : settle(SatisfactionSurveyPageNode, value)
