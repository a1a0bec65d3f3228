import type { Issue, Language } from '@selaras/schemas/problem'
import type { Say } from '../../messages.ts'
import type { Place } from '../datum.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { sarifReport } from './sarif.ts'
import { textReport } from './text.ts'

export interface Totals {
  files: readonly string[]
  values: number
  invalid: number
  issues: number
  /** Whether everything was read to its end. */
  complete: boolean
}

/** Text of a report, piece by piece, so that a long one needs no memory. */
export interface Report {
  begin: () => string
  /** One invalid value, and what to mend in it. */
  invalid: (place: Place, issues: readonly Issue[]) => string
  end: (totals: Totals) => string
}

export interface ReportOptions {
  /** Name of the schema. */
  schema: string
  version: string
  language: Language
  say: Say
}

const reports = { text: textReport, json: jsonReport, sarif: sarifReport, junit: junitReport }

export const FORMATS = Object.keys(reports)
export type Format = keyof typeof reports

export const createReport = (format: Format, options: ReportOptions): Report => reports[format](options)
