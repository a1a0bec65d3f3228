import type { Operation } from '@selaras/schemas/operations'
import { type Issue, issueOf, type Language, problem, toIssues } from '@selaras/schemas/problem'
import { ProblemError } from './problem-error.ts'

const KEY = /^[A-Za-z0-9._~-]{8,128}$/

/** What a call says, before it becomes HTTP. */
export interface Saying {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

const issuesIn = (schema: Operation['body'], value: unknown): Issue[] => {
  const error = schema?.safeParse(value).error
  return error ? toIssues(error, value) : []
}

/** Refuses a call the participant would refuse too, without sending it. */
export const checkRequest = (operation: Operation, saying: Saying, language: Language, thorough: boolean) => {
  const issues = [
    // An id decides the path, so it is checked even when nothing else is.
    ...issuesIn(operation.params, saying.params),
    ...(thorough ? [...issuesIn(operation.query, saying.query), ...issuesIn(operation.body, saying.body)] : []),
  ]
  if (issues.length > 0) throw new ProblemError(operation.id, problem('invalid', { language, issues }), language)
}

/** A malformed key would be sent again by every retry. */
export const checkKey = (operation: Operation, key: string, language: Language): string => {
  if (KEY.test(key)) return key
  const issues = [issueOf('idempotency-key.shape', ['Idempotency-Key'])]
  throw new ProblemError(operation.id, problem('invalid-header', { language, issues }), language)
}
