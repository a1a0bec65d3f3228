import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import type { Finding } from './fault.ts'

const PAGES = ['docs/reliability.md', 'docs/keandalan.md'].map((page) => join(root, page))
const START = '<!-- findings: written by scripts/faults/main.ts --markdown -->'
const END = '<!-- /findings -->'

/** What one fault was found to do, and how it was run. */
export interface Report {
  name: string
  form: 'short' | 'long'
  seed: number
  findings: readonly Finding[]
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const lineOf = ({ what, measured, problems }: Finding) =>
  `| ${cell(what)} | ${cell(problems.length === 0 ? measured : `**did not hold**: ${problems.join('; ')}`)} |`

/** The command that makes these findings again. */
export const commandOf = ({ name, form, seed }: Omit<Report, 'findings'>): string =>
  `node --conditions=@selaras/source scripts/faults/main.ts ${name}${form === 'long' ? ' --long' : ''} --seed ${seed}`

const sectionOf = (report: Report): string =>
  [
    `### ${report.name}`,
    '',
    `\`${commandOf(report)}\``,
    '',
    '| fault | found |',
    '| --- | --- |',
    ...report.findings.map(lineOf),
  ].join('\n')

const sectionsIn = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^(?=### )/m)
      .slice(1)
      .map((section) => [/^### ([a-z-]+)/.exec(section)?.[1] ?? '', section.trim()]),
  )

/** The page with this report in place of what it had for the same fault; faults in the order given. */
export const withReport = (page: string, report: Report, order: readonly string[]): string => {
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`The page has no "${START}" before "${END}".`)
  const sections = sectionsIn(page.slice(start, end)).set(report.name, sectionOf(report))
  const findings = order.flatMap((name) => sections.get(name) ?? [])
  return `${page.slice(0, start)}${START}\n\n${findings.join('\n\n')}\n\n${page.slice(end)}`
}

/** Writes a report into the pages on reliability, in both languages. */
export const writeReport = (report: Report, order: readonly string[]): void => {
  for (const page of PAGES) writeFileSync(page, withReport(readFileSync(page, 'utf8'), report, order))
}
