import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMapError, readMap } from './read-map.ts'

const text = readFileSync(new URL('../../../../examples/map-adapter/kios.map.yaml', import.meta.url), 'utf8')
const refusalOf = (broken: string) => {
  try {
    readMap(broken, 'kios.map.yaml')
  } catch (error) {
    if (isMapError(error)) return error
    throw error
  }
  throw new Error('It was read.')
}
const lineOf = (part: string, within = text) => within.slice(0, within.indexOf(part)).split('\n').length

test('the same map as YAML and as JSON', () => {
  const map = readMap(text, 'kios.map.yaml')
  expect(readMap(JSON.stringify(map), 'kios.map.json')).toEqual(map)
})

test.each([
  ['a key nobody knows', 'source:', 'sumber:', '/sumber', 'value.unknown-field'],
  [
    'a command the lifecycle does not have',
    'command: accept',
    'command: acept',
    '/changes/statuses/DITERIMA/command',
    'value.not-listed',
  ],
  [
    'an entry the lifecycle does not have',
    'service-request.withdrawn:',
    'service-request.gone:',
    '/execute/service-request.gone',
    'value.not-listed',
  ],
  ['a date without its format', ', format: DD-MM-YYYY', '', '/verifyIdentity/body/tgl_lahir/format', 'value.missing'],
  [
    'a pattern that is none',
    'format: DD-MM-YYYY',
    'format: tanggal',
    '/verifyIdentity/body/tgl_lahir/format',
    'value.pattern',
  ],
  ['a pointer that is none', 'status: /status', 'status: status', '/changes/status', 'value.pattern'],
  ['a path that leaves', 'path: penduduk/cek', 'path: /penduduk/cek', '/verifyIdentity/path', 'value.pattern'],
  [
    'a field spelt wrong',
    '{ $from: /catatan } }',
    '{ $from: /catatan, default: x } }',
    '/changes/statuses/DITOLAK/data/reason/default',
    'value.unknown-field',
  ],
])('%s is told by file, line and pointer, in both languages', (_name, good, bad, pointer, rule) => {
  const broken = text.replace(good, bad)
  const { issues, message } = refusalOf(broken)
  expect(issues).toContainEqual(expect.objectContaining({ pointer, rule }))
  const issue = issues.find((each) => each.pointer === pointer)
  const key = `${pointer.split('/').at(-1)}:`
  const stands =
    pointer.endsWith('/format') && bad === ''
      ? 'tgl_lahir:'
      : key === 'command:'
        ? 'DITERIMA:'
        : key === 'default:'
          ? 'default: x'
          : bad
  expect(issue?.line).toBe(lineOf(stands, broken))
  expect(message).toContain(`kios.map.yaml:${issue?.line}: ${pointer}`)
  expect(message).toContain(issue?.message.id)
  expect(message).toContain(issue?.hint.en)
})

test('a map without an ability, and text that is neither YAML nor JSON', () => {
  const bare = 'name: kios\nmaturity: legacy\nsource: x\ncases: { kind: complaint }\n'
  expect(refusalOf(bare).issues).toMatchObject([{ pointer: '/submit', rule: 'value.missing' }])
  expect(refusalOf('name: kios\nauth: { kind: "header\n').issues[0]).toMatchObject({ rule: 'map.syntax', line: 3 })
  expect(refusalOf('a: 1\na: 2\n').issues[0]).toMatchObject({ rule: 'map.syntax', line: 2 })
})
