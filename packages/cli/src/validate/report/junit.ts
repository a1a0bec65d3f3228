import { explainIssues } from '@selaras/schemas/problem/document'
import { printable } from '../../output.ts'
import type { Report, ReportOptions } from './report.ts'

/** Issues shown for one file; a test report is no place for more. */
const SHOWN = 100

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const xml = (text: string) => printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

interface Failure {
  count: number
  lines: string[]
}

/** JUnit XML: a test case a file. */
export const junitReport = ({ schema, language, say }: ReportOptions): Report => {
  const failures = new Map<string, Failure>()
  const caseOf = (file: string): string => {
    const failure = failures.get(file)
    const name = `name="${xml(file)}" classname="selaras.${xml(schema)}"`
    if (!failure) return `    <testcase ${name}/>\n`
    const hidden = failure.count - failure.lines.length
    const lines = hidden > 0 ? [...failure.lines, xml(say('validate.more', { count: hidden }))] : failure.lines
    return `    <testcase ${name}>\n      <failure message="${failure.count}">${lines.join('\n')}</failure>\n    </testcase>\n`
  }
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n',
    invalid: ({ file, line }, issues) => {
      const failure = failures.get(file) ?? { count: 0, lines: [] }
      failures.set(file, failure)
      failure.count += issues.length
      const room = SHOWN - failure.lines.length
      for (const issue of issues.slice(0, room)) {
        failure.lines.push(xml(`${file}:${line}: ${explainIssues([issue], language)}`))
      }
      return ''
    },
    end: ({ files, complete }) => {
      const counts = `tests="${files.length}" failures="${failures.size}" errors="${complete ? 0 : 1}"`
      const cases = files.map(caseOf).join('')
      return `<testsuites>\n  <testsuite name="selaras.${xml(schema)}" ${counts}>\n${cases}  </testsuite>\n</testsuites>\n`
    },
  }
}
