import { expect, test } from 'vitest'
import { isUnusable } from '../unusable.ts'
import type { Datum } from './datum.ts'
import { parseFieldMap, readCsv } from './field-map.ts'

const mapOf = (map: unknown) => parseFieldMap(JSON.stringify(map), 'map.json', 'en')

const rows = async (text: string, map: unknown): Promise<unknown[]> => {
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  const read: Datum[] = []
  for await (const datum of readCsv('a.csv', chunks(), bytes, mapOf(map))) read.push(datum)
  return read.map(({ read, line }) => [line, read.ok && read.value])
}

const map = {
  no: '/reference',
  sex: { to: '/who/sex', values: { 'LAKI-LAKI': 'male' } },
  born: { to: '/who/born', as: 'date' },
  phone: { to: '/who/phone', as: 'phone' },
  papers: { to: '/papers', as: 'list', item: 'type', values: { KTP: 'identity-card' } },
  secret: { to: '/secret', values: { YA: true, TIDAK: false } },
  slash: '/a~1b/c~0d',
}
const header = 'no,sex,born,phone,papers,secret,slash,other'

test('cells go through the map, in the words of the standard', async () => {
  const row = 'A,LAKI-LAKI,31/02/1990,0812-0000-0001,"KTP; SIM",TIDAK,x,y'
  expect(await rows(`${header}\n${row}\n`, map)).toEqual([
    [
      2,
      {
        reference: 'A',
        who: { sex: 'male', born: '1990-02-31', phone: '+6281200000001' },
        papers: [{ type: 'identity-card' }, { type: 'SIM' }],
        secret: false,
        'a/b': { 'c~d': 'x' },
      },
    ],
  ])
})

test('an empty or missing cell is left out, an unknown word passes', async () => {
  expect(await rows(`${header}\n,PRIA\n\nB, toString \n`, map)).toEqual([
    [2, { who: { sex: 'PRIA' } }],
    [4, { reference: 'B', who: { sex: 'toString' } }],
  ])
})

test.each([';', '\t'])('columns divided by %j', async (delimiter) => {
  expect(await rows(`no${delimiter}sex\nA${delimiter}"x;y,z"\n`, { no: '/a', sex: '/b' })).toEqual([
    [2, { a: 'A', b: 'x;y,z' }],
  ])
})

test('a row knows the line it ends on, whatever ends its lines', async () => {
  for (const end of ['\n', '\r\n']) {
    const text = ['a,b', '1,"x', 'y"', '2,z', ''].join(end)
    expect(await rows(text, { a: '/a', b: '/b' })).toEqual([
      [3, { a: '1', b: 'x\ny' }],
      [4, { a: '2', b: 'z' }],
    ])
  }
})

const refusal = (map: unknown): string => {
  try {
    mapOf(map)
  } catch (error) {
    if (isUnusable(error)) return `${error.key} ${JSON.stringify(error.parameters)}`
    throw error
  }
  return 'accepted'
}

test.each([
  ['title', 'error.map-json'],
  [{ a: 'title' }, '/a (title): '],
  [{ a: '/x/__proto__' }, '/a (/x/__proto__): '],
  [{ a: '/constructor/x' }, '/a'],
  [{ a: '/x~2' }, '/a'],
  [{ a: { to: '/x', as: 'number' } }, '/a/as (number): '],
  [{ a: { to: '/x', form: 'date' } }, '/a/form: '],
  [{ a: {} }, '/a/to: Required.'],
  [{ a: '/x', b: '/x' }, 'error.map-clash'],
  [{ a: '/x', b: '/x/y' }, 'error.map-clash'],
])('%j is no field map', (map, message) => {
  expect(refusal(map)).toContain(message)
})

test('neighbours with a common beginning do not clash', () => {
  expect(refusal({ a: '/x', b: '/xy', c: '/x-y/z', prototypes: '/prototypes' })).toBe('accepted')
})
