import type { Issue } from '@selaras/schemas/problem'
import { explainIssues } from '@selaras/schemas/problem/document'
import type { Place } from '../datum.ts'
import { STDIN } from '../find-files.ts'
import type { Report, ReportOptions } from './report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const addressOf = (file: string) => (file === STDIN ? 'stdin' : encodeURI(file.replaceAll('\\', '/')))

const resultOf = ({ file, line }: Place, issue: Issue, text: string) => ({
  ruleId: issue.rule,
  level: 'error',
  message: { text },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: addressOf(file) }, region: { startLine: line } },
      logicalLocations: [{ fullyQualifiedName: issue.pointer || '/' }],
    },
  ],
})

/** SARIF 2.1.0, which code hosting services show beside the line. */
export const sarifReport = ({ version, language }: ReportOptions): Report => {
  let divider = ''
  const tool = { driver: { name: 'selaras', version } }
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"results":[`,
    invalid: (place, issues) => {
      const results = issues.map((issue) => JSON.stringify(resultOf(place, issue, explainIssues([issue], language))))
      const divided = `${divider}\n${results.join(',\n')}`
      divider = ','
      return divided
    },
    end: ({ complete }) => `\n],"invocations":[{"executionSuccessful":${complete}}]}]}\n`,
  }
}
