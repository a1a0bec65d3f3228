import { chmodSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFolder } from '../../tests/create-folder.ts'
import { isUnusable } from '../unusable.ts'
import { loadDocument } from './load-document.ts'

const folder = createFolder()
afterAll(folder.remove)

let count = 0
const written = (content: string | Uint8Array, name = 'openapi.yaml') => {
  const file = join(folder.path, `${count++}-${name}`)
  writeFileSync(file, content)
  return file
}

const refusal = async (file: string) => {
  const error = await loadDocument(file).catch((reason: unknown) => reason)
  if (!isUnusable(error)) throw error
  const { line, column, word } = error.parameters
  return [error.key, ...(line === undefined ? [] : [`${line}:${column}`]), ...(word ? [word] : [])]
}

test('a place is the key of a member and the start of an item, in JSON, YAML, through aliases and merges', async () => {
  const yaml = await loadDocument(
    written('a: &a\n  b:\n    - 1\n    -   "c/d~": 2\nz: *a\nm:\n  <<: *a\n  200: x\n', 'a.yaml'),
  )
  expect(yaml.document).toEqual({
    a: { b: [1, { 'c/d~': 2 }] },
    z: { b: [1, { 'c/d~': 2 }] },
    m: { b: [1, { 'c/d~': 2 }], 200: 'x' },
  })
  expect(yaml.locate('/a/b/1')).toEqual({ line: 4, column: 9 })
  expect(yaml.locate('/z/b/1/c~1d~0')).toEqual({ line: 4, column: 9 })
  expect(yaml.locate('/m/200')).toEqual({ line: 8, column: 3 })
  expect(yaml.locate('/a/b/9/none')).toEqual({ line: 2, column: 3 })
  const json = await loadDocument(written('{\n  "paths": {\n\t"/a": { "get": [ true ] }\n  }\n}', 'a.json'))
  expect(json.locate('/paths/~1a/get/0')).toEqual({ line: 3, column: 19 })
  expect(json.locate('')).toEqual({ line: 1, column: 1 })
})

test.each<[string, string | Uint8Array, string[]]>([
  ['nothing', ' \n', ['error.document-empty']],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), ['error.document-binary']],
  ['UTF-16', Buffer.from('\uFEFFopenapi: 3.1.0', 'utf16le'), ['error.document-binary']],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', ['error.yaml-duplicate', '3:1', 'a']],
  ['a key twice in JSON', '{"a": {"b": 1,\n "\\u0062": 2}}', ['error.yaml-duplicate', '2:2', '"\\u0062"']],
  ['a tab', 'a:\n\t- b\n', ['error.yaml-tab', '2:1']],
  ['indentation', 'a: 1\n  b: 2\n', ['error.yaml-indentation', '1:4', '1']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['error.yaml-documents', '2:1', '---']],
  ['an alias to nothing', 'a: 1\nb: *none\n', ['error.yaml-alias', '2:4', '*none']],
  ['an alias to itself', 'a: &a\n  b: *a\n', ['error.document-deep', '1:1']],
  ['aliases that multiply', bomb(), ['error.document-deep', '1:1']],
  ['brackets without end', '['.repeat(5000), ['error.document-deep']],
  ['deep JSON', '['.repeat(5000) + ']'.repeat(5000), ['error.document-deep', '1:1']],
  ['an unfinished JSON', '{"a": 1,\n "b": [', ['error.yaml-syntax']],
])('%s', async (_, content, expected) => {
  expect((await refusal(written(content))).slice(0, expected.length)).toEqual(expected)
})

function bomb() {
  const level = (index: number) => `k${index}: &k${index} [${Array(9).fill(`*k${index - 1}`)}]`
  return ['k0: &k0 [x]', ...Array.from({ length: 12 }, (_, index) => level(index + 1))].join('\n')
}

test('a folder, a missing file, a file nobody may read, a file that is too large', async () => {
  const file = written('a: 1', 'api.yaml')
  expect(await refusal(folder.path)).toEqual(['error.document-folder'])
  expect(await refusal(file.replace('api', 'apii'))).toEqual(['error.file-missing'])
  truncateSync(file, 33 * 1_048_576)
  expect(await refusal(file)).toEqual(['error.document-large'])
  chmodSync(file, 0)
  if (process.getuid?.() !== 0) expect(await refusal(file)).toEqual(['error.file-unreadable'])
})

test('__proto__ is a key like any other', async () => {
  for (const content of ['__proto__:\n  a: 1\n', '{"__proto__": {"a": 1}}']) {
    const { document } = await loadDocument(written(content))
    expect(Object.keys(document as object)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype)
  }
})
