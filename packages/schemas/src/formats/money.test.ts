import { describe, expect, it } from 'vitest'
import { isMoney, parseMoney } from './money.ts'

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
