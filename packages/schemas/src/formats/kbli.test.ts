import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isKbli, Kbli, parseKbli } from './kbli.ts'

describeFormat({ format: 'Kbli', schema: Kbli, is: isKbli, parse: parseKbli, lenient: true })

it('is read from a number that lost its leading zero', () => {
  expect([parseKbli(1111), parseKbli(62019)]).toEqual([
    { ok: true, value: '01111' },
    { ok: true, value: '62019' },
  ])
  for (const value of [111, 1111.5, -1111, 100_000, Number.NaN]) expect(parseKbli(value).ok).toBe(false)
})
