import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isLocalDate } from './local-date.ts'
import { isNik, Nik, parseNik } from './nik.ts'

describeFormat({ format: 'Nik', schema: Nik, is: isNik, parse: parseNik })

const digits = (value: number, width: number) => String(value).padStart(width, '0')
const isLeap = (year: number) => year % 4 === 0
const daysIn = (month: number, year: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** What the pattern has to say, written as a calendar: 00 is a leap year, for 2000 was one. */
const naive = (day: number, month: number, year: number) => {
  const trueDay = day > 40 ? day - 40 : day
  return month >= 1 && month <= 12 && trueDay >= 1 && trueDay <= daysIn(month, year)
}

it('agrees with a calendar on every day, month and year of two digits', () => {
  const wrong: string[] = []
  for (let day = 0; day < 100; day++)
    for (let month = 0; month < 100; month++)
      for (let year = 0; year < 100; year++) {
        const text = `990101${digits(day, 2)}${digits(month, 2)}${digits(year, 2)}0001`
        if (isNik(text) !== naive(day, month, year)) wrong.push(text)
      }
  expect(wrong).toEqual([])
})

it('refuses the serial 0000 and no other', () => {
  const accepted = Array.from({ length: 10_000 }, (_, serial) => isNik(`990101170890${digits(serial, 4)}`))
  expect(accepted.indexOf(true)).toBe(1)
  expect(accepted.slice(1).every(Boolean)).toBe(true)
})

const nik = fc
  .record({
    region: fc.integer({ min: 990_000, max: 999_999 }),
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    female: fc.boolean(),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ region, born, female, serial }) => {
    const birthDate = born.toISOString().slice(0, 10)
    const day = born.getUTCDate() + (female ? 40 : 0)
    const middle = `${digits(day, 2)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`
    return { text: `${region}${middle}${digits(serial, 4)}`, birthDate, sex: female ? 'female' : 'male' }
  })

it('reads back the birth date from any day of the hundred years that follow it', () => {
  fc.assert(
    fc.property(nik, fc.integer({ min: 0, max: 36_500 }), ({ text, birthDate, sex }, days) => {
      const reference = new Date(Date.parse(birthDate) + days * 86_400_000).toISOString().slice(0, 10)
      const result = parseNik(text, reference)
      expect(result).toMatchObject({ ok: true, value: { nik: text, birthDate, sex } })
    }),
  )
})

it('never gives a day that does not exist or that lies after the reference day', () => {
  const day = fc.date({ min: new Date('0400-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.oneof(nik, fc.constant({ text: '9901016902000001' })), day, ({ text }, moment) => {
      const reference = moment.toISOString().slice(0, 10)
      const result = parseNik(text, reference)
      expect(result.ok && isLocalDate(result.value.birthDate) && result.value.birthDate <= reference).toBe(true)
    }),
  )
})

it.each(['', 'today', '0000-01-01', '20', '2026'])('refuses rather than invents with the reference %j', (reference) => {
  const result = parseNik('9901011708900001', reference)
  if (result.ok) expect(isLocalDate(result.value.birthDate)).toBe(true)
  else expect(result.rule).toBe('nik.birth-date')
})

it('warns of a region nobody knows, and never refuses it', () => {
  const known = (region: string) => region === '99.01.01'
  const warningsOf = (text: string) => {
    const result = parseNik(text, '2026-03-13', known)
    return result.ok ? result.value.warnings : result.rule
  }
  expect(warningsOf('9901011708900001')).toEqual([])
  expect(warningsOf('9991021708900001')).toEqual(['nik.region-unknown'])
  expect(parseNik('9991021708900001', '2026-03-13')).toMatchObject({ ok: true, value: { warnings: [] } })
})
