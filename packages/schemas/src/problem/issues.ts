import type * as z from 'zod'
import type { Text } from '../text.ts'
import { maskDigits, maskValue } from './mask.ts'
import { type MessageParameters, messageOf, type RuleId } from './messages.ts'
import type { Issue } from './problem.ts'

type Path = readonly PropertyKey[]

/** RFC 6901 pointer of a path. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** An issue of a rule at a place; `parameters` fill the message. */
export const issueOf = (rule: RuleId, path: Path, parameters: MessageParameters = {}, value?: unknown): Issue => {
  const masked = maskValue(path, value)
  return {
    pointer: maskDigits(pointerOf(path)).slice(0, 512),
    rule,
    ...(masked === undefined ? {} : { value: masked }),
    ...messageOf(rule, parameters),
  }
}

const AN_OBJECT: Text = { id: 'objek { }', en: 'an object { }' }

/** What zod calls a type, as people do. */
const EXPECTED: Readonly<Record<string, Text>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar [ ]', en: 'a list [ ]' },
  object: AN_OBJECT,
  record: AN_OBJECT,
}

const valueAt = (payload: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? undefined : (at as Record<PropertyKey, unknown>)[key]),
    payload,
  )

const short = (value: unknown) => String(value).slice(0, 100)

const broken = (issue: z.core.$ZodIssue, missing: boolean): [RuleId, MessageParameters] => {
  switch (issue.code) {
    case 'custom':
      return [(issue.params?.rule as RuleId | undefined) ?? 'value.invalid', {}]
    case 'invalid_type':
      return missing ? ['value.missing', {}] : ['value.type', { expected: EXPECTED[issue.expected] ?? issue.expected }]
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
