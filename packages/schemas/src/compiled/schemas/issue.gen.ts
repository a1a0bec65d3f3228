// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Issue } from '../../problem/problem.ts'
import type { Node } from '../node.ts'
import type { Validation } from '../validation.ts'
import { accept, isSound, isWords, settle } from '../validation.ts'
import { isObject } from '../collect.ts'
import { pattern4 } from '../patterns.gen.ts'

const fitsIssueMessage = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

const fitsIssueHint = (value: unknown): boolean => {
  if (!isObject(value)) return false
  if (!(isWords(value.id, 2000))) return false
  if (!(isWords(value.en, 2000))) return false
  for (const key in value) {
    switch (key) {
      case "id":
      case "en":
        break
      default:
        return false
    }
  }
  return true
}

export const fitsIssue = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.pointer
  if (!(typeof v0 === 'string' && v0.length <= 512)) return false
  const v1 = value.rule
  if (!(typeof v1 === 'string' && v1.length <= 64)) return false
  const v2 = value.value
  if (v2 !== undefined && !(typeof v2 === 'string' && v2.length <= 128)) return false
  if (!(fitsIssueMessage(value.message))) return false
  if (!(fitsIssueHint(value.hint))) return false
  for (const key in value) {
    switch (key) {
      case "pointer":
      case "rule":
      case "value":
      case "message":
      case "hint":
        break
      default:
        return false
    }
  }
  return true
}

export const IssueNode: Node = {
  type: 'object',
  fields: {
    pointer: { type: 'string', checks: [{ max: 512 }] },
    rule: { type: 'string', checks: [{ max: 64 }] },
    value: { type: 'optional', inner: { type: 'string', checks: [{ max: 128 }] } },
    message: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
    hint: {
  type: 'object',
  fields: {
    id: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
    en: { type: 'string', checks: [{ min: 1 }, { max: 2000 }, { pattern: pattern4 }] },
  },
},
  },
}

/** Whether a value is what `Issue` takes. */
export const isIssue = (value: unknown): value is Issue => fitsIssue(value) || isSound(IssueNode, value)

/** Validates as the schema `Issue` does. */
export const validateIssue = (value: unknown): Validation<Issue> =>
  fitsIssue(value) ? accept(value) : settle(IssueNode, value)
