import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { Instant, instantOf, isInstant, parseInstant } from './instant.ts'

describeFormat({ format: 'Instant', schema: Instant, is: isInstant, parse: parseInstant })

const moment = fc.integer({ min: Date.parse('0001-01-02T00:00:00Z'), max: Date.parse('9999-12-30T00:00:00Z') })

it('writes and reads the same moment', () => {
  fc.assert(
    fc.property(moment, (epochMilliseconds) => {
      const instant = instantOf(epochMilliseconds)
      expect(parseInstant(instant)).toEqual({ ok: true, value: { instant, epochMilliseconds } })
    }),
  )
})

it('reads any offset as the same moment', () => {
  const minutes = fc.integer({ min: -1439, max: 1439 })
  fc.assert(
    fc.property(moment, minutes, (epochMilliseconds, offset) => {
      const local = new Date(epochMilliseconds + offset * 60_000).toISOString().slice(0, -1)
      const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16)
      const parsed = parseInstant(`${local}${offset < 0 ? '-' : '+'}${clock}`)
      expect(parsed).toMatchObject({ ok: true, value: { epochMilliseconds } })
    }),
  )
})

it('gives a number for whatever the pattern accepts', () => {
  const text = fc.stringMatching(
    /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{1,9}(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/,
  )
  fc.assert(
    fc.property(text, (instant) => {
      const parsed = parseInstant(instant)
      expect(parsed.ok && Number.isInteger(parsed.value.epochMilliseconds)).toBe(true)
    }),
  )
})
