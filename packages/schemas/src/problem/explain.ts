import type * as z from 'zod'
import { toIssues } from './issues.ts'
import type { Issue, Language } from './problem.ts'

const line = (issue: Issue, language: Language): string => {
  const value = issue.value === undefined ? '' : ` (${issue.value})`
  return `${issue.pointer || '/'}${value}: ${issue.message[language]} ${issue.hint[language]} [${issue.rule}]`
}

/** One line an issue: where, what is wrong, what to change, and the rule. */
export const explainIssues = (issues: readonly Issue[], language: Language = 'id'): string =>
  issues.map((issue) => line(issue, language)).join('\n')

/** The same, straight from a failed `safeParse`. */
export const explain = (error: z.core.$ZodError, language: Language = 'id', payload?: unknown): string =>
  explainIssues(toIssues(error, payload), language)
