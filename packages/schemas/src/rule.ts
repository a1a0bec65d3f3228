import * as z from 'zod'
import type { RuleId } from './problem/messages.ts'

/** Reports a broken rule on a zod check; `toIssues` reads it back from `params.rule`. */
export const breaks = (rule: RuleId, input: unknown, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  input,
  path,
  params: { rule },
})

/**
 * A string format. One pattern decides, so that every JSON Schema validator agrees;
 * `reason` only names the rule that was broken.
 */
export const stringFormat = (pattern: RegExp, reason: (text: string) => RuleId) =>
  z.string().check((context) => {
    if (!pattern.test(context.value)) context.issues.push(breaks(reason(context.value), context.value))
  })

/** Outcome of parsing a scalar: a structured value, or the rule that was broken. Parsers never throw. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; rule: RuleId }
