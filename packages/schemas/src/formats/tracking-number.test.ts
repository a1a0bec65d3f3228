import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isTrackingNumber, parseTrackingNumber, TrackingNumber, trackingNumberOf } from './tracking-number.ts'

describeFormat({
  format: 'TrackingNumber',
  schema: TrackingNumber,
  is: isTrackingNumber,
  parse: parseTrackingNumber,
  lenient: true,
})

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const grouped = (symbols: readonly string[]) => symbols.join('').replace(/^(.{4})(.{4})/, '$1-$2-')
const symbolsOf = (text: string) => [...text.replaceAll('-', '')]
const random = fc.uint8Array({ minLength: 11, maxLength: 11 })

const samples = fc.sample(random, { numRuns: 60, seed: 1 }).map(trackingNumberOf)

describe('the check symbol', () => {
  it('catches every single wrong symbol', () => {
    const missed: string[] = []
    for (const text of samples)
      for (let at = 0; at < 12; at++)
        for (const symbol of SYMBOLS) {
          const symbols = symbolsOf(text)
          if (symbols[at] === symbol) continue
          symbols[at] = symbol
          if (isTrackingNumber(grouped(symbols))) missed.push(grouped(symbols))
        }
    expect(missed).toEqual([])
  })

  it('catches every swap of any two symbols, for every pair of symbols', () => {
    const missed: string[] = []
    for (let left = 0; left < 12; left++)
      for (let right = left + 1; right < 12; right++)
        for (const one of SYMBOLS)
          for (const two of SYMBOLS) {
            if (one === two) continue
            const text = withSymbols(left, one, right, two)
            const symbols = symbolsOf(text)
            symbols[left] = two
            symbols[right] = one
            if (isTrackingNumber(grouped(symbols))) missed.push(text)
          }
    expect(missed).toEqual([])
  })

  it('is the only symbol that fits', () => {
    for (const text of samples)
      expect([...SYMBOLS].filter((symbol) => isTrackingNumber(text.slice(0, -1) + symbol))).toHaveLength(1)
  })
})

/** A valid number with these two symbols at these places; the last other place makes it valid. */
const withSymbols = (left: number, one: string, right: number, two: string): string => {
  const free = [11, 10, 9].find((at) => at !== left && at !== right) ?? 0
  const symbols = Array.from({ length: 12 }, () => '0')
  symbols[left] = one
  symbols[right] = two
  for (const symbol of SYMBOLS) {
    symbols[free] = symbol
    if (isTrackingNumber(grouped(symbols))) return grouped(symbols)
  }
  throw new Error(`No valid number with ${one} at ${left} and ${two} at ${right}.`)
}

describe('trackingNumberOf', () => {
  it('makes valid numbers that read back from any spelling', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const text = trackingNumberOf(bytes)
        expect(isTrackingNumber(text)).toBe(true)
        const spellings = [
          text,
          text.toLowerCase(),
          text.replaceAll('-', ''),
          text.replaceAll('0', 'o').replaceAll('1', 'l'),
        ]
        for (const typed of spellings) expect(parseTrackingNumber(typed)).toEqual({ ok: true, value: text })
      }),
    )
  })

  it('uses five bits of each byte, and no byte beyond the eleventh', () => {
    const bytes = Uint8Array.from({ length: 11 }, (_, at) => at)
    expect(trackingNumberOf(bytes.map((byte) => byte + 32))).toBe(trackingNumberOf(bytes))
    expect(trackingNumberOf(Uint8Array.from([...bytes, 255]))).toBe(trackingNumberOf(bytes))
  })

  it('refuses too little randomness', () => {
    expect(() => trackingNumberOf(new Uint8Array(10))).toThrow(RangeError)
  })
})
