import { DEFAULT_LIMITS, parseJson } from '@selaras/schemas/guard'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLines } from './check-lines.ts'
import type { Check } from './find-check.ts'
import { PIECE_BYTES, wholeLines } from './whole-lines.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const cut = async (text: string, size: number, isAwaited: boolean): Promise<string[]> => {
  const pieces: string[] = []
  const options = { take: () => new Uint8Array(PIECE_BYTES), isAwaited: () => isAwaited }
  for await (const piece of wholeLines(inChunks(text, size), options)) pieces.push(Buffer.from(piece).toString())
  return pieces
}

const lines = fc.array(fc.stringMatching(/^[a-z]{0,6}$/), { minLength: 1 }).map((list) => list.join('\n'))

test('pieces are whole lines, whatever the chunks, and all of them', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (text, size, isAwaited) => {
      const pieces = await cut(text, size, isAwaited)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces.slice(0, -1)) expect(piece.at(-1)).toBe('\n')
    }),
  )
})

test('a piece waits until it is full, unless somebody waits for it', async () => {
  expect(await cut('a\nb\nc\n', 2, false)).toEqual(['a\nb\nc\n'])
  expect(await cut('a\nb\nc\n', 2, true)).toEqual(['a\n', 'b\n', 'c\n'])
  const text = `${'x'.repeat(99)}\n`.repeat(50_000)
  const pieces = await cut(text, 65_536, false)
  expect(pieces.join('')).toBe(text)
  expect(pieces.map(({ length }) => length)).toEqual([2_097_100, 2_097_100, 805_800])
})

test('a line as long as the guard accepts is kept, and one longer is refused by it, its neighbours untouched', async () => {
  const long = (length: number) => `"${'x'.repeat(length - 2)}"`
  for (const extra of [0, 1, 2 * DEFAULT_LIMITS.bytes, 5_000_000]) {
    const text = `1\n${long(DEFAULT_LIMITS.bytes + extra)}\n2\n${long(DEFAULT_LIMITS.bytes)}`
    const read = (await cut(text, 65_536, false))
      .join('')
      .split('\n')
      .map((line) => parseJson(line))
    const rules = read.map((one) => (one.ok ? 'accepted' : one.issues[0]?.rule))
    expect(rules).toEqual(['accepted', extra === 0 ? 'accepted' : 'json.size', 'accepted', 'accepted'])
  }
})

const refused: Check = (read) => (read.ok ? [] : read.issues)

test('lines are counted from one, blank ones too, and read as JSON reads them', () => {
  const found = checkLines(Buffer.from('1\r\n\r\n \n{"a":\n[2]\n{'), refused)
  expect(found.invalid.map(({ line }) => line)).toEqual([4, 6])
  expect({ values: found.values, lines: found.lines }).toEqual({ values: 4, lines: 5 })
})
