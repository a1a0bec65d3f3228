import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.ts'
import type { Check } from './process.ts'

/** What every adapter says of itself, in this order: its page in English, and the sister in Indonesian. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'README.md': [
    ...['Scope', 'Maturity', 'Sources', 'Options'],
    ...['Abilities', 'Quirks handled', 'What is lost', 'Sandbox'],
  ],
  'README.id.md': [
    ...['Lingkup', 'Kematangan', 'Sumber', 'Pilihan'],
    ...['Kemampuan', 'Keanehan yang ditangani', 'Yang hilang', 'Tiruan'],
  ],
}

/** Sections of a page by heading, without the code of its examples. */
export const sectionsOf = (page: string): [heading: string, text: string][] =>
  page
    .replace(/^```[\s\S]*?^```/gm, '')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0]?.trim() ?? '', section.replace(/^.*/, '').trim()])

/** Names, paths and codes: what a translation leaves as it is. */
const codeIn = (page: string): Set<string> => {
  const text = page.replace(/^```[\s\S]*?^```/gm, '').replace(/^\*.*README.*$/m, '')
  return new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' ')))
}

const headingProblems = (name: string, page: string): string[] => {
  const sections = sectionsOf(page)
  const [wanted, found] = [HEADINGS[name] ?? [], sections.map(([heading]) => heading)]
  if (found.join() !== wanted.join()) return [`has the headings ${found.join(', ')}; wanted: ${wanted.join(', ')}`]
  return sections.filter(([, text]) => text === '').map(([heading]) => `says nothing under "${heading}"`)
}

/** What is amiss with the two pages of an adapter; `maturities` are those its source states. */
export const pageProblems = (english: string, indonesian: string, maturities: readonly string[]): string[] => {
  const pages = { 'README.md': english, 'README.id.md': indonesian }
  const [here, there] = [codeIn(english), codeIn(indonesian)]
  const maturity = sectionsOf(english).find(([heading]) => heading === 'Maturity')?.[1] ?? ''
  return [
    ...Object.entries(pages).flatMap(([name, page]) =>
      headingProblems(name, page).map((problem) => `${name} ${problem}`),
    ),
    ...[...here].filter((code) => !there.has(code)).map((code) => `README.id.md does not name ${code}`),
    ...[...there].filter((code) => !here.has(code)).map((code) => `README.md does not name ${code}`),
    ...maturities.filter((one) => !maturity.includes(`\`${one}\``)).map((one) => `README.md is not of maturity ${one}`),
  ]
}

const problemsOf = (folder: string): string[] => {
  const read = (name: string) => {
    const file = join(root, folder, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> }
  const maturities = [...read('src/adapter.ts').matchAll(/maturity: '([a-z-]+)'/g)].map(([, one = '']) => one)
  return [
    ...pageProblems(read('README.md'), read('README.id.md'), maturities),
    ...('./tryout' in exports ? [] : ['package.json does not export ./tryout']),
  ].map((problem) => `${folder}/${problem}`)
}

/** Every adapter has its page in both languages, with the same eight headings and the same names in both. */
export const adapterPageCheck: Check = {
  name: 'pages of the adapters',
  run: async () => globSync('packages/adapters/*', { cwd: root }).toSorted().flatMap(problemsOf),
}
