import { parseJson } from '@selaras/schemas/guard'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Datum } from './datum.ts'
import { readArray } from './read-json.ts'

/** The text in chunks of a size, so that borders fall everywhere. */
async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const all = async (data: AsyncIterable<Datum>): Promise<Datum[]> => {
  const read: Datum[] = []
  for await (const datum of data) read.push(datum)
  return read
}

const values = (data: readonly Datum[]) => data.map(({ read }) => (read.ok ? read.value : 'refused'))

// What the guard refuses is the guard's own tests' business.
const json = fc.jsonValue({ maxDepth: 3 }).filter((value) => parseJson(JSON.stringify(value)).ok)

test('an array in any chunks reads as JSON.parse reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(json), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (list, size, wide) => {
      const text = JSON.stringify(list, null, wide ? 2 : 0)
      expect(values(await all(readArray('-', inChunks(text, size))))).toEqual(JSON.parse(text))
    }),
  )
})

test.each([
  ['[1', ['refused']],
  ['[1,', [1, 'refused']],
  ['[1,]', [1, 'refused']],
  ['[,1]', ['refused', 1]],
  ['[1]]', [1, 'refused']],
  ['[1] 2', [1, 'refused']],
  ['[1 2]', ['refused']],
  ['[ ]', []],
  ['["]",[",]"]]\n ', [']', [',]']]],
  ['["\\"]"]', ['"]']],
])('%s', async (text, expected) => {
  for (const size of [1, 3, 100]) expect(values(await all(readArray('-', inChunks(text, size))))).toEqual(expected)
})

test('an item knows its line and its place', async () => {
  const data = await all(readArray('a.json', inChunks('\n[\n 1,\n\n {\n"a":"x\\n"},3]', 2)))
  expect(data.map(({ line, item }) => [line, item])).toEqual([
    [3, 1],
    [5, 2],
    [6, 3],
  ])
})
