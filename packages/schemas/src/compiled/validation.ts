import type { Issue } from '../problem/problem.ts'
import { writeIssue } from '../problem/write-issue.ts'
import { collect, type Fields, type Finding, isObject } from './collect.ts'
import { general } from './messages.gen.ts'
import type { Node, Rule } from './node.ts'

/** Outcome of a compiled validator: `data` is the value itself, not a copy. */
export type Validation<Data> = { success: true; data: Data } | { success: false; issues: Issue[] }

const findingsOf = (node: Node, value: unknown): Finding[] => {
  const findings: Finding[] = []
  collect(node, value, [], findings)
  return findings
}

export const accept = <Data>(value: unknown): Validation<Data> => ({ success: true, data: value as Data })

/** The careful answer: what the quick test passes is valid, what it does not pass is looked at again here. */
export const settle = <Data>(node: Node, value: unknown): Validation<Data> => {
  const findings = findingsOf(node, value)
  if (findings.length === 0) return accept(value)
  const issues = findings.map(({ rule, path, parameters, value, messages = general }) =>
    writeIssue(messages, rule, path, parameters, value),
  )
  return { success: false, issues }
}

/** A validator without a quick test: less to download, more to do. */
export const walk =
  (node: Node) =>
  (value: unknown): Validation<unknown> =>
    settle(node, value)

export const isSound = (node: Node, value: unknown): boolean => findingsOf(node, value).length === 0

/** Whether a rule of the contract finds nothing. A rule that stumbles over an odd object will be given a copy later. */
export const passes = <Value>(rule: Rule<Value>, value: unknown): boolean => {
  const context: Parameters<Rule<Value>>[0] = { value: value as Value, issues: [] }
  try {
    rule(context)
    return context.issues.length === 0
  } catch {
    return false
  }
}

/** An object literal without symbols, beyond doubt. */
export const isPlain = (value: unknown): value is Fields =>
  isObject(value) && value.constructor === Object && Object.getOwnPropertySymbols(value).length === 0

export const matches = (value: unknown, pattern: RegExp, max = Number.POSITIVE_INFINITY): boolean =>
  typeof value === 'string' && value.length <= max && pattern.test(value)

/** Most texts begin with a visible ASCII character, which settles that they are not blank. */
const isVisible = (code: number): boolean => code > 32 && code < 127

export const isWords = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length <= max && (isVisible(value.charCodeAt(0)) || /\S/.test(value))
