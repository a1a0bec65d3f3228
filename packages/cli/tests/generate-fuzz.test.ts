import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomOf } from '@selaras/adapter/testing'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createFiles } from '../src/generate/create-files.ts'
import { findingText } from '../src/generate/finding-text.ts'
import { isUnusable } from '../src/unusable.ts'
import { createFolder } from './create-folder.ts'

const fixtures = fileURLToPath(new URL('./__fixtures__/openapi', import.meta.url))
const MUTATIONS = 300

const folder = createFolder()
afterAll(folder.remove)

/** Numbers below a bound, the same for the same seed. */
const randomFrom = (seed: number) => {
  const fraction = randomOf(seed)
  return (below: number): number => (fraction() * 2 ** 32) % below
}

type Holder = Record<string, unknown>

/** Every member of every object, and every item. */
const membersOf = (value: unknown): [Holder, string][] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [
        [value as Holder, key] as [Holder, string],
        ...membersOf((value as Holder)[key]),
      ])
    : []

const SWAPS = [
  null,
  true,
  0,
  -1.5,
  '',
  'kata',
  [],
  {},
  [[]],
  { $ref: 1 },
  { $ref: '#' },
  { type: 'object' },
  ['a', null],
  '\u0000*/`${',
]
const REFERENCES = [
  '#',
  '#/',
  '#/components',
  '#/components/schemas/Tree',
  '#/paths',
  'none.yaml',
  '',
  '%',
  '#%',
  '?',
  '#/components/schemas/__proto__',
  '#/info/title',
]

const mutated = (document: unknown, random: (below: number) => number): unknown => {
  const copy = structuredClone(document)
  for (let times = 1 + random(3); times > 0; times--) {
    const members = membersOf(copy)
    const references = members.filter(([, key]) => key === '$ref')
    const [holder, key] = members[random(members.length)] as [Holder, string]
    const [referring] = references[random(references.length)] ?? [holder]
    const way = random(5)
    if (way === 0) delete holder[key]
    else if (way === 1) holder[key] = structuredClone(SWAPS[random(SWAPS.length)])
    else if (way === 2) referring.$ref = REFERENCES[random(REFERENCES.length)]
    else if (way === 3)
      holder[['constructor', 'x-a', '$ref', '0', 'allOf', 'then', 'a b'][random(7)] as string] = holder[key]
    else holder[key] = structuredClone((members[random(members.length)] as [Holder, string])[0])
  }
  return copy
}

const syntaxErrors = (name: string, text: string): readonly unknown[] => {
  const parsed = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
  return (parsed as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics.map((one) => one.messageText)
}

test(`${MUTATIONS} broken documents: refused with a message, or a client that parses`, async () => {
  mkdirSync(join(folder.path, 'parts'))
  copyFileSync(join(fixtures, 'parts/common.yaml'), join(folder.path, 'parts/common.yaml'))
  const document: unknown = parse(readFileSync(join(fixtures, 'nasty.yaml'), 'utf8'))
  const random = randomFrom(20_261_122)
  const file = join(folder.path, 'nasty.yaml')
  const counts = { refused: 0, written: 0 }
  for (let round = 0; round < MUTATIONS; round++) {
    const broken = JSON.stringify(mutated(document, random))
    writeFileSync(file, broken)
    const created = await createFiles(file).catch((error: unknown) => {
      expect(isUnusable(error), `${round}: ${error instanceof Error ? error.stack : error}\n${broken}`).toBe(true)
      return undefined
    })
    const messages = [...(created?.findings.faults ?? []), ...(created?.findings.repairs ?? [])]
    for (const finding of messages) expect(findingText('en', finding)).not.toMatch(/\{[a-z]+\}:|undefined|\n/)
    for (const [name, text] of created?.files ?? []) expect(syntaxErrors(name, text), `${round}: ${broken}`).toEqual([])
    if (created?.files.size) counts.written++
    else counts.refused++
  }
  expect(counts.refused).toBeGreaterThan(50)
  expect(counts.written).toBeGreaterThan(50)
}, 120_000)
