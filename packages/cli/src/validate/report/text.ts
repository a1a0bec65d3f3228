import { explainIssues } from '@selaras/schemas/problem/document'
import { printable } from '../../output.ts'
import type { Place } from '../datum.ts'
import type { Report, ReportOptions } from './report.ts'

const placeOf = ({ file, line, item }: Place) => `${file}:${line}${item === undefined ? '' : `#${item}`}`

/** A line an issue, in the words of `explain`, and a summary. */
export const textReport = ({ language, say }: ReportOptions): Report => ({
  begin: () => '',
  invalid: (place, issues) =>
    issues.map((issue) => `${printable(`${placeOf(place)}: ${explainIssues([issue], language)}`)}\n`).join(''),
  end: ({ values, invalid, issues }) =>
    invalid === 0 ? say('validate.valid', { values }) : say('validate.summary', { values, invalid, issues }),
})
