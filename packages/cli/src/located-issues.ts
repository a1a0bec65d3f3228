import { explainIssues, type Issue, type Language } from '@selaras/schemas/problem'
import type { LoadedDocument } from './openapi-document/load-document.ts'
import { printable } from './output.ts'

/** An issue with the line of the file to mend, from 1. */
export interface LocatedIssue extends Issue {
  file: string
  line: number
}

export const locateIssues = ({ file, locate }: LoadedDocument, issues: readonly Issue[]): LocatedIssue[] =>
  issues.map((issue) => ({ file, line: locate(issue.pointer).line, ...issue }))

/** A line an issue: file, line, and what to mend. */
export const explainLocated = (issues: readonly LocatedIssue[], language: Language): string =>
  issues.map(({ file, line, ...issue }) => printable(`${file}:${line}: ${explainIssues([issue], language)}`)).join('\n')
