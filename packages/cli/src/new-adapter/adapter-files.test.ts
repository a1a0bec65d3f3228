import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { adapterFiles, isAdapterName, TOOLS, ZOD } from './adapter-files.ts'

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

test('a new adapter is made with the tools this repository uses', () => {
  const { catalog } = parse(read('pnpm-workspace.yaml')) as { catalog: Record<string, string> }
  expect(TOOLS.typescript).toBe(`^${catalog.typescript}`)
  expect(TOOLS.vitest).toBe(`^${catalog.vitest}`)
  const template = JSON.parse(read('packages/adapter/template/package.json'))
  expect(ZOD).toBe(template.peerDependencies.zod)
  const { exports } = JSON.parse(adapterFiles(new Map(), 'kios', '0.1.0').get('package.json') ?? '')
  expect(Object.keys(exports)).toEqual(Object.keys(template.exports))
})

test('every place the name of the template stands gets the new one, in the form of that place', () => {
  const text = `hello({ adapter: 'hello', HelloOptions, createHelloSandbox }) '[hello] x' https://hello.example.invalid othello`
  const files = adapterFiles(new Map([['a.ts', text]]), 'kios-izin', '0.1.0')
  expect(files.get('a.ts')).toBe(
    `kiosIzin({ adapter: 'kios-izin', KiosIzinOptions, createKiosIzinSandbox }) '[kios-izin] x' https://kios-izin.example.invalid othello`,
  )
})

test('names are kebab case and no word of the language', () => {
  expect(['kios', 'kios-izin', 'k2'].every(isAdapterName)).toBe(true)
  expect(['', 'Kios', '2k', 'a--b', 'new', 'class', 'hello', 'a'.repeat(41)].some(isAdapterName)).toBe(false)
})
