import { codeOf, explainIssues } from '@selaras/schemas/problem/document'
import type { Schemas } from './generated/methods.gen.ts'
import type { Language } from './options.ts'

type Problem = Schemas['Problem']
type CodeOf<Type> = Type extends `urn:selaras:problem:${infer Code}` ? Code : never

/** What kind of problem it is: the last part of its `type`. */
export type ProblemCode = CodeOf<Problem['type']>

/**
 * A request that could not be served, or that the client refused before sending: what to change stands in
 * `problem.issues`. The message masks personal values.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly status: number
  /** The problem document (RFC 9457). */
  readonly problem: Problem

  constructor(operation: string, problem: Problem, language: Language, options?: ErrorOptions) {
    const head = `[${operation}] ${problem.title}: ${problem.detail}`
    super([head, ...problem.issues.map((issue) => explainIssues([issue], language))].join('\n'), options)
    this.code = codeOf(problem)
    this.status = problem.status
    this.problem = problem
  }

  toJSON() {
    return { name: this.name, code: this.code, message: this.message, problem: this.problem }
  }
}

/** Whether an unknown value is a `ProblemError`, of this copy of the package or another. */
export const isProblemError = (value: unknown): value is ProblemError =>
  value instanceof Error && value.name === 'ProblemError' && 'problem' in value && 'code' in value
