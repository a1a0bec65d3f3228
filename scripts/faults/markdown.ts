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

const BROKEN_START = '<!-- sabotage: written by scripts/faults/main.ts --sabotage --markdown -->'
const BROKEN_END = '<!-- /sabotage -->'

/** A way the product was broken, and what the fault said to it. */
export interface Noticed {
  fault: string
  what: string
  said: string
}

const beginningOf = ({ fault, what }: Omit<Noticed, 'said'>) => `| \`${fault}\` | ${cell(what)} |`

/** The page with these rows in place of what it had for the same sabotages; those of the order that it knows. */
export const withNoticed = (
  page: string,
  noticed: readonly Noticed[],
  order: readonly Omit<Noticed, 'said'>[],
): string => {
  const [start, end] = [page.indexOf(BROKEN_START), page.indexOf(BROKEN_END)]
  if (start < 0 || end < start) throw new Error(`The page has no "${BROKEN_START}" before "${BROKEN_END}".`)
  const lines = [
    ...noticed.map((one) => `${beginningOf(one)} ${cell(one.said)} |`),
    ...page.slice(start, end).split('\n'),
  ]
  const rows = order.flatMap((one) => lines.find((line) => line.startsWith(beginningOf(one))) ?? [])
  const table = ['| fault | broken on purpose | what the rig said |', '| --- | --- | --- |', ...rows].join('\n')
  return `${page.slice(0, start)}${BROKEN_START}\n\n${table}\n\n${page.slice(end)}`
}

/** Writes how faults were seen to fail into the pages on reliability. */
export const writeNoticed = (noticed: readonly Noticed[], order: readonly Omit<Noticed, 'said'>[]): void => {
  for (const page of PAGES) writeFileSync(page, withNoticed(readFileSync(page, 'utf8'), noticed, order))
}

/** Writes a report into the pages on reliability, in both languages. */
export const writeReport = (report: Report, order: readonly string[]): void => {
  for (const page of PAGES) writeFileSync(page, withReport(readFileSync(page, 'utf8'), report, order))
}
