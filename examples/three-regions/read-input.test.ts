import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { FieldMap } from './field-map.ts'
import { type InputRow, readInput } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rowsOf = async (name: string, content: string, map?: FieldMap) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  const rows: InputRow[] = []
  for await (const row of readInput(path, map)) rows.push(row)
  return rows
}

test('NDJSON: a row a line, blank lines skipped, a broken line kept as text', async () => {
  expect(await rowsOf('a.ndjson', '{"reference":"A"}\r\n\n{"reference":\n{"x":1}')).toEqual([
    { reference: 'A', payload: { reference: 'A' }, line: 1 },
    { reference: 'line 3', payload: '{"reference":', line: 3 },
    { reference: 'line 4', payload: { x: 1 }, line: 4 },
  ])
})

const map: FieldMap = {
  no: '/reference',
  sex: { to: '/who/sex', values: { 'LAKI-LAKI': 'male' } },
  born: { to: '/who/born', as: 'date' },
  phone: { to: '/who/phone', as: 'phone' },
  papers: { to: '/papers', as: 'list', item: 'type', values: { KTP: 'identity-card' } },
}

test('CSV: cells go through the map, in the words of the standard', async () => {
  const content = '\uFEFFno,sex,born,phone,papers,other\nA,LAKI-LAKI,31/02/1990,0812-0000-0001,"KTP; SIM",x\n'
  const payload = {
    reference: 'A',
    who: { sex: 'male', born: '1990-02-31', phone: '+6281200000001' },
    papers: [{ type: 'identity-card' }, { type: 'SIM' }],
  }
  expect(await rowsOf('a.csv', content, map)).toEqual([{ reference: 'A', payload, line: 2 }])
})

test('CSV: an empty or missing cell is left out, an unknown word passes', async () => {
  expect(await rowsOf('b.csv', 'no,sex,born\n,PRIA,\nB\n', map)).toEqual([
    { reference: 'line 2', payload: { who: { sex: 'PRIA' } }, line: 2 },
    { reference: 'B', payload: { reference: 'B' }, line: 3 },
  ])
})
