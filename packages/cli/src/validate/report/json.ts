import type { Report, ReportOptions } from './report.ts'

/** One document: every issue as the contract's `Issue` with its place, and the totals last. */
export const jsonReport = ({ schema, version }: ReportOptions): Report => {
  let divider = ''
  return {
    begin: () => `{"version":${JSON.stringify(version)},"schema":${JSON.stringify(schema)},"issues":[`,
    invalid: (place, issues) => {
      const text = issues.map((issue) => JSON.stringify({ ...place, ...issue })).join(',\n')
      const divided = `${divider}\n${text}`
      divider = ','
      return divided
    },
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
  }
}
