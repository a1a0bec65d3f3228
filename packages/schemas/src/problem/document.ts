import { type ProblemCode, problemKinds } from './codes.ts'
import type { Issue, Language, Problem } from './problem.ts'

// The problem document without its schema: nothing here needs zod.

export const URN = 'urn:selaras:problem:'

/** Largest number of issues in one problem. */
export const MAX_ISSUES = 20
/** Largest size of a problem document, in bytes. */
export const MAX_PROBLEM_BYTES = 8192

const encoder = new TextEncoder()
const sizeOf = (value: unknown) => encoder.encode(JSON.stringify(value)).length

/** As many issues as fit in one document beside `bytes` of other content. */
const fitting = (issues: readonly Issue[], bytes: number): Issue[] => {
  const kept: Issue[] = []
  for (const issue of issues.slice(0, MAX_ISSUES)) {
    bytes += sizeOf(issue) + 1
    if (bytes > MAX_PROBLEM_BYTES) break
    kept.push(issue)
  }
  return kept
}

interface ProblemOptions {
  language?: Language
  issues?: readonly Issue[]
  instance?: string
  expected?: number
}

/** Builds a problem document of a known code. */
export const problem = (code: ProblemCode, { language = 'id', issues = [], ...rest }: ProblemOptions = {}): Problem => {
  const { title, status, detail } = problemKinds[code]
  const bare = {
    type: `${URN}${code}` as const,
    title: title[language],
    status,
    detail: detail[language],
    ...rest,
    issues: [],
  }
  return { ...bare, issues: fitting(issues, sizeOf(bare)) }
}

/** The code of a problem document. */
export const codeOf = (document: Problem): ProblemCode => document.type.slice(URN.length) as ProblemCode

/** The same problem in another language. */
export const translate = (document: Problem, language: Language): Problem => {
  const { title, detail } = problemKinds[codeOf(document)]
  const bare = { ...document, title: title[language], detail: detail[language], issues: [] }
  return { ...bare, issues: fitting(document.issues, sizeOf(bare)) }
}

const line = (issue: Issue, language: Language): string => {
  const value = issue.value === undefined ? '' : ` (${issue.value})`
  return `${issue.pointer || '/'}${value}: ${issue.message[language]} ${issue.hint[language]} [${issue.rule}]`
}

/** One line an issue: where, what is wrong, what to change, and the rule. */
export const explainIssues = (issues: readonly Issue[], language: Language = 'id'): string =>
  issues.map((issue) => line(issue, language)).join('\n')
