import type * as z from 'zod'
import type { MessageParameters } from './fill-message.ts'
import { messages, type RuleId } from './messages.ts'
import type { Issue } from './problem.ts'
import { short, typeNames, valueAt, writeIssue } from './write-issue.ts'

/** An issue of a rule at a place; `parameters` fill the message. */
export const issueOf = (
  rule: RuleId,
  path: readonly PropertyKey[],
  parameters?: MessageParameters,
  value?: unknown,
): Issue => writeIssue(messages, rule, path, parameters, value)

const broken = (issue: z.core.$ZodIssue, missing: boolean): [RuleId, MessageParameters] => {
  switch (issue.code) {
    case 'custom':
      return [messages[issue.params?.rule as RuleId] ? issue.params?.rule : 'value.invalid', {}]
    case 'invalid_type':
      return missing
        ? ['value.missing', {}]
        : ['value.type', { expected: typeNames[issue.expected as keyof typeof typeNames] ?? issue.expected }]
    case 'invalid_value':
      return missing ? ['value.missing', {}] : ['value.not-listed', { options: short(issue.values.join(', ')) }]
    case 'too_small':
      return ['value.too-small', { minimum: String(issue.minimum) }]
    case 'too_big':
      return ['value.too-big', { maximum: String(issue.maximum) }]
    case 'invalid_format':
      return ['value.pattern', { pattern: short((issue.pattern ?? issue.format).replace(/^\/(.*)\/[a-z]*$/s, '$1')) }]
    case 'invalid_union': {
      if (missing) return ['value.missing', {}]
      const options = 'options' in issue ? issue.options : undefined
      return Array.isArray(options)
        ? ['value.not-listed', { options: short(options.join(', ')) }]
        : ['value.invalid', {}]
    }
    default:
      return ['value.invalid', {}]
  }
}

const issuesOf = (issue: z.core.$ZodIssue, payload: unknown): Issue[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => issueOf('value.unknown-field', [...issue.path, key], { field: short(key) }))
  const value = valueAt(payload, issue.path)
  // Without the payload nobody can tell a missing field from one of the wrong type.
  const missing = value === undefined && (payload !== undefined || issue.path.length === 0)
  const [rule, parameters] = broken(issue, missing)
  return [issueOf(rule, issue.path, parameters, value)]
}

/** What a person must change, from a failed `safeParse`. `payload` lets the offending values be shown, masked. */
export const toIssues = (error: z.core.$ZodError, payload?: unknown): Issue[] =>
  error.issues.flatMap((issue) => issuesOf(issue, payload))
