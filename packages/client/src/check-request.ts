import { problem } from '@selaras/schemas/problem/document'
import { type Issue, issuesIn, type OperationChecks } from './checks.ts'
import { malformedKey } from './generated/operations.gen.ts'
import type { Operation } from './operation.ts'
import type { Language } from './options.ts'
import { ProblemError } from './problem-error.ts'

const KEY = /^[A-Za-z0-9._~-]{8,128}$/

/** What a call says, before it becomes HTTP. */
export interface Saying {
  params: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

const numberIn = (value: unknown) =>
  typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : value

/** A query is text on its way, so a number may be written as one. */
const withNumbers = (query: Saying['query'], names: readonly string[] = []): Saying['query'] =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, names.includes(name) ? numberIn(value) : value]),
  )

const refuse = ({ id }: Operation, code: 'invalid' | 'invalid-header', issues: readonly Issue[], language: Language) =>
  new ProblemError(id, problem(code, { language, issues }), language)

/** Refuses a call the participant would refuse too, without sending it. */
export const checkRequest = (
  operation: Operation,
  checks: OperationChecks,
  { params, query, body }: Saying,
  language: Language,
  thorough: boolean,
) => {
  const said = () => [...issuesIn(checks.query, withNumbers(query, operation.numbers)), ...issuesIn(checks.body, body)]
  // An id decides the path, so it is checked even when nothing else is.
  const issues = [...issuesIn(checks.params, params), ...(thorough ? said() : [])]
  if (issues.length > 0) throw refuse(operation, 'invalid', issues, language)
}

/** A malformed key would be sent again by every retry. */
export const checkKey = (operation: Operation, key: string, language: Language): string => {
  if (KEY.test(key)) return key
  throw refuse(operation, 'invalid-header', [malformedKey], language)
}
