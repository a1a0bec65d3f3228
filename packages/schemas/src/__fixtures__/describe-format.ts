import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { messages, toIssues } from '../problem/index.ts'
import type { Parsed } from '../rule.ts'
import { type FormatVectors, read, validatorOf } from './vectors.ts'

interface Format {
  format: string
  schema: z.ZodType
  is: (text: string) => boolean
  parse: (text: string, reference: string) => Parsed<unknown>
  /** The parser reads what people type, so it may accept more than the format. */
  lenient?: boolean
}

const REFERENCE = '2026-03-13'

/** The vectors of one format against its schema, its `isX`, its `parseX` and its published JSON Schema. */
export const describeFormat = ({ format, schema, is, parse, lenient = false }: Format): void => {
  const { valid, invalid, typed = [] } = read<FormatVectors>(`vectors/formats/${format}.json`)
  const published = validatorOf(`schemas/${format}.json`)

  describe(`${format} vectors`, () => {
    it.each(valid)('accepts $value', ({ value, reference = REFERENCE, parsed }) => {
      expect(schema.safeParse(value).success).toBe(true)
      expect(is(value)).toBe(true)
      expect(published(value)).toBe(true)
      const result = parse(value, reference)
      expect(result.ok).toBe(true)
      if (parsed && result.ok) expect(result.value).toMatchObject(parsed)
    })

    it.each(invalid)('refuses $value: $rule', ({ value, rule, jsonSchema }) => {
      const { error } = schema.safeParse(value)
      expect(error && toIssues(error, value).map((issue) => issue.rule)).toEqual([rule])
      expect(is(value)).toBe(false)
      expect(published(value)).toBe(jsonSchema === 'accepts')
      if (!lenient) expect(parse(value, REFERENCE)).toEqual({ ok: false, rule })
    })

    it.each(typed)('reads $value as people type it', ({ value, parsed }) => {
      expect(parse(value, REFERENCE)).toEqual({ ok: true, value: parsed })
    })

    it('reads texts of a megabyte, of which none is valid, without ado', () => {
      const parts = [
        ...valid.map(({ value }) => value),
        '0',
        '-',
        ' ',
        '.',
        'a',
        '\u0000',
        '\ud800',
        '\u{1f600}',
        '\u0660',
      ]
      for (const part of parts) {
        const text = part.repeat(1_048_576 / part.length)
        expect([schema.safeParse(text).success, is(text), parse(text, text).ok]).toEqual([false, false, false])
      }
    })

    it('never throws, and agrees with itself on any text', () => {
      const near = fc
        .constantFrom(...valid, ...invalid)
        .chain(({ value }) =>
          fc
            .record({ at: fc.nat(value.length), out: fc.nat(2), put: fc.string({ unit: 'binary', maxLength: 2 }) })
            .map(({ at, out, put }) => value.slice(0, at) + put + value.slice(at + out)),
        )
      fc.assert(
        fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), fc.string(), (text, reference) => {
          const accepted = is(text)
          expect(schema.safeParse(text).success).toBe(accepted)
          if (format !== 'TrackingNumber' || accepted) expect(published(text)).toBe(accepted)
          const result = parse(text, REFERENCE)
          if (accepted || !lenient) expect(result.ok).toBe(accepted)
          if (!result.ok) expect(messages).toHaveProperty([result.rule])
          expect(() => parse(text, reference)).not.toThrow()
        }),
        { numRuns: 500 },
      )
    })
  })
}
