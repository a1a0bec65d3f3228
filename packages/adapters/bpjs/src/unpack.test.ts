import fc from 'fast-check'
import lzString from 'lz-string'
import { describe, expect, test } from 'vitest'
import { unpack } from './unpack.ts'

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-$'

/** Packed text of `codes` codes, each of which repeats the last part and one more: about half of `codes` squared letters. */
const bomb = (codes: number): string => {
  const bits: number[] = []
  const put = (value: number, count: number) => {
    for (let at = 0; at < count; at++) bits.push((value >> at) & 1)
  }
  put(0, 2)
  put('a'.charCodeAt(0), 8)
  let known = 4
  for (let code = 0; code < codes; code++, known++) put(known, 32 - Math.clz32(known))
  put(2, 32 - Math.clz32(known))
  while (bits.length % 6 > 0) bits.push(0)
  return Array.from(
    { length: bits.length / 6 },
    (_, at) => SIGNS[Number.parseInt(bits.slice(at * 6, at * 6 + 6).join(''), 2)],
  ).join('')
}

describe('unpack', () => {
  test('gives what the library packed, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'b', '漢', '"') }),
      fc.json(),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(unpack(lzString.compressToEncodedURIComponent(text), 100_000)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  test('stops at the limit, and not before', () => {
    const packed = lzString.compressToEncodedURIComponent('antrean '.repeat(100))
    expect(unpack(packed, 800)).toHaveLength(800)
    expect(unpack(packed, 799)).toBeUndefined()
  })

  test('is not blown up by a few kilobytes', () => {
    expect(lzString.decompressFromEncodedURIComponent(bomb(100))).toBe('a'.repeat(1 + (100 * 103) / 2))
    const packed = bomb(50_000)
    expect(packed.length).toBeLessThan(150_000)
    const before = process.memoryUsage().heapUsed
    expect(unpack(packed, 1_000_000)).toBeUndefined()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  })

  test.each(['', '!', 'A', 'AAAA', 'w', '漢字'])('throws on %j, which is not packed text', (text) => {
    expect(() => unpack(text, 1000)).toThrow(RangeError)
  })
})
