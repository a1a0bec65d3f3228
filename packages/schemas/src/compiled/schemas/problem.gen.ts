// Generated from the schemas of this package by `pnpm generate`. Do not edit.
import type { Node } from '../node.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Validation } from '../validation.ts'
import { IssueNode, fitsIssue } from './issue.gen.ts'
import { accept, isSound, settle } from '../validation.ts'
import { isObject } from '../collect.ts'

const fitsProblemIssues = (value: unknown): boolean => {
  if (!Array.isArray(value) || !(value.length <= 20)) return false
  for (let at = 0; at < value.length; at++) {
    const item: unknown = value[at]
    if (!(fitsIssue(item))) return false
  }
  return true
}

export const fitsProblem = (value: unknown): boolean => {
  if (!isObject(value)) return false
  const v0 = value.type
  if (!((v0 === "urn:selaras:problem:malformed-json" || v0 === "urn:selaras:problem:invalid-header" || v0 === "urn:selaras:problem:unauthenticated" || v0 === "urn:selaras:problem:forbidden" || v0 === "urn:selaras:problem:not-found" || v0 === "urn:selaras:problem:method-not-allowed" || v0 === "urn:selaras:problem:illegal-transition" || v0 === "urn:selaras:problem:key-reused" || v0 === "urn:selaras:problem:entry-conflict" || v0 === "urn:selaras:problem:erased" || v0 === "urn:selaras:problem:sequence-mismatch" || v0 === "urn:selaras:problem:too-large" || v0 === "urn:selaras:problem:unsupported-media-type" || v0 === "urn:selaras:problem:invalid" || v0 === "urn:selaras:problem:too-many-requests" || v0 === "urn:selaras:problem:internal" || v0 === "urn:selaras:problem:upstream" || v0 === "urn:selaras:problem:unavailable"))) return false
  const v1 = value.title
  if (!(typeof v1 === 'string' && v1.length <= 200)) return false
  const v2 = value.status
  if (!(typeof v2 === 'number' && Number.isSafeInteger(v2) && v2 >= 400 && v2 <= 599)) return false
  const v3 = value.detail
  if (!(typeof v3 === 'string' && v3.length <= 1000)) return false
  const v4 = value.instance
  if (v4 !== undefined && !(typeof v4 === 'string' && v4.length <= 200)) return false
  const v5 = value.expected
  if (v5 !== undefined && !(typeof v5 === 'number' && Number.isSafeInteger(v5) && v5 >= 1)) return false
  if (!(fitsProblemIssues(value.issues))) return false
  for (const key in value) {
    switch (key) {
      case "type":
      case "title":
      case "status":
      case "detail":
      case "instance":
      case "expected":
      case "issues":
        break
      default:
        return false
    }
  }
  return true
}

export const ProblemNode: Node = {
  type: 'object',
  fields: {
    type: { type: 'choice', values: ["urn:selaras:problem:malformed-json", "urn:selaras:problem:invalid-header", "urn:selaras:problem:unauthenticated", "urn:selaras:problem:forbidden", "urn:selaras:problem:not-found", "urn:selaras:problem:method-not-allowed", "urn:selaras:problem:illegal-transition", "urn:selaras:problem:key-reused", "urn:selaras:problem:entry-conflict", "urn:selaras:problem:erased", "urn:selaras:problem:sequence-mismatch", "urn:selaras:problem:too-large", "urn:selaras:problem:unsupported-media-type", "urn:selaras:problem:invalid", "urn:selaras:problem:too-many-requests", "urn:selaras:problem:internal", "urn:selaras:problem:upstream", "urn:selaras:problem:unavailable"] },
    title: { type: 'string', checks: [{ max: 200 }] },
    status: { type: 'int', checks: [{ min: 400 }, { max: 599 }] },
    detail: { type: 'string', checks: [{ max: 1000 }] },
    instance: { type: 'optional', inner: { type: 'string', checks: [{ max: 200 }] } },
    expected: { type: 'optional', inner: { type: 'int', checks: [{ min: 1 }] } },
    issues: { type: 'array', element: IssueNode, checks: [{ max: 20 }] },
  },
}

/** Whether a value is what `Problem` takes. */
export const isProblem = (value: unknown): value is Problem => fitsProblem(value) || isSound(ProblemNode, value)

/** Validates as the schema `Problem` does. */
export const validateProblem = (value: unknown): Validation<Problem> =>
  fitsProblem(value) ? accept(value) : settle(ProblemNode, value)
