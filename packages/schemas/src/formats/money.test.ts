import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormatVectors, read, validatorOf } from '../__fixtures__/vectors.ts'
import { messages, toIssues } from '../problem/index.ts'
import { isMoney, Money, parseMoney } from './money.ts'

const { valid, invalid, typed = [] } = read<FormatVectors<unknown>>('vectors/formats/Money.json')
const published = validatorOf('schemas/Money.json')

describe('Money vectors', () => {
  it.each(valid)('accepts $value', ({ value }) => {
    expect([Money.safeParse(value).success, isMoney(value), published(value)]).toEqual([true, true, true])
  })

  it.each(invalid)('refuses $value: $rule', ({ value, rule }) => {
    const { error } = Money.safeParse(value)
    expect(error && toIssues(error, value).map((issue) => issue.rule)).toEqual([rule])
    expect([isMoney(value), published(value)]).toEqual([false, false])
  })

  it.each(typed)('reads $value as people write it', ({ value, parsed }) => {
    expect(parseMoney(value)).toEqual({ ok: true, value: parsed })
  })

  it('never throws, and gives whole rupiah or the rule, on any text', () => {
    const part = fc.oneof(
      fc.constantFrom('Rp', '.', ',', '-', ' ', '000', '1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const result = parseMoney(parts.join(''))
        if (result.ok) expect([isMoney(result.value), published(result.value)]).toEqual([true, true])
        else expect(messages).toHaveProperty([result.rule])
      }),
      { numRuns: 2000 },
    )
    for (const huge of ['9', '1.000', ' ', 'Rp', '.'])
      expect(parseMoney(huge.repeat(1_048_576 / huge.length))).toEqual({ ok: false, rule: 'money.shape' })
  })
})

describe('parseMoney', () => {
  it.each([
    ['0', 0],
    ['150000', 150_000],
    ['Rp 150.000', 150_000],
    ['Rp150.000,-', 150_000],
    ['rp. 1.500.000,00', 1_500_000],
    [' 1.000 ', 1000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (typed, value) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value })
  })

  it.each(['', 'Rp', 'gratis', '-1', '1.5', '1,50', '15.00', '1.0000', '1,000', '1e5', '9007199254740992', '１０'])(
    'refuses %j rather than guess',
    (typed) => {
      expect(parseMoney(typed)).toEqual({ ok: false, rule: 'money.shape' })
    },
  )
})

it.each([-1, 0.5, '1', null, Number.NaN, Number.POSITIVE_INFINITY])('%j is no amount', (value) => {
  expect(isMoney(value)).toBe(false)
})
