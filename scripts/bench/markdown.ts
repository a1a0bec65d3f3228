import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import type { Row } from './measure.ts'

const PAGE = join(root, 'docs/benchmarks.md')
const START = '<!-- figures: written by pnpm bench --markdown -->'
const END = '<!-- /figures -->'

const amount = (value: number, unit: string) => `${value.toLocaleString('en-GB')}${unit}`

const target = ({ target, sense, peer, unit }: Row): string => {
  if (target === null) return '–'
  return `${sense === 'at-least' ? 'at least' : 'at most'} ${peer === null ? amount(target, unit) : `${target}×`}`
}

const measured = ({ ours, peer, ratio, unit, met }: Row): string => {
  const verdict = met === false ? ' (not met)' : ''
  if (peer === null) return `${amount(ours, unit)}${verdict}`
  return `${ratio}×: ${amount(ours, unit)} beside ${amount(peer, unit)}${verdict}`
}

const lineOf = (row: Row) => `| ${row.name} | ${target(row)} | ${measured(row)} |`

const section = (area: string, rows: readonly Row[]): string =>
  [
    `## ${area}: \`pnpm bench ${area}\``,
    '',
    '| what | to reach | measured |',
    '| --- | --- | --- |',
    ...rows.map(lineOf),
  ].join('\n')

const machine = () =>
  `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory.`

/** Sections of a page's figures, by area. */
const sectionsIn = (figures: string): Map<string, string> =>
  new Map(
    figures
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [/^## ([a-z-]+)/.exec(text)?.[1] ?? '', text.trim()]),
  )

/** The page with the figures of these rows in place of what it had for their areas; areas in the order given. */
export const withFigures = (page: string, rows: readonly Row[], areas: readonly string[], about: string): string => {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start < 0 || end < start) throw new Error(`The page has no "${START}" before "${END}".`)
  const sections = sectionsIn(page.slice(start, end))
  for (const area of areas) {
    const own = rows.filter((row) => row.area === area)
    if (own.length > 0) sections.set(area, section(area, own))
  }
  const figures = areas.flatMap((area) => sections.get(area) ?? [])
  return `${page.slice(0, start)}${START}\n\n${[about, ...figures].join('\n\n')}\n\n${page.slice(end)}`
}

/** Writes figures into docs/benchmarks.md. */
export const writeFigures = (rows: readonly Row[], areas: readonly string[]): void =>
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), rows, areas, machine()))
