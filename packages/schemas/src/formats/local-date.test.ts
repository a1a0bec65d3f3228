import { expect, it } from 'vitest'
import { describeFormat } from '../__fixtures__/describe-format.ts'
import { isLocalDate, LocalDate, parseLocalDate } from './local-date.ts'

describeFormat({ format: 'LocalDate', schema: LocalDate, is: isLocalDate, parse: parseLocalDate })

const digits = (value: number, width: number) => String(value).padStart(width, '0')

/** `Date` moves a day that does not exist into the next month. */
const exists = (year: number, month: number, day: number) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year
}

it('agrees with Date on the end of February in every year', () => {
  const wrong = Array.from({ length: 9999 }, (_, at) => at + 1).filter((year) =>
    [28, 29, 30].some((day) => isLocalDate(`${digits(year, 4)}-02-${day}`) !== exists(year, 2, day)),
  )
  expect(wrong).toEqual([])
})

it.each([1, 4, 100, 400, 1582, 1600, 1900, 1970, 2000, 2026, 2028, 2100, 9999])(
  'agrees with Date on every day and month of two digits in the year %i',
  (year) => {
    const wrong: string[] = []
    for (let month = 0; month < 100; month++)
      for (let day = 0; day < 100; day++) {
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
        const real = month >= 1 && month <= 12 && day >= 1 && day <= 31 && exists(year, month, day)
        if (isLocalDate(text) !== real) wrong.push(text)
      }
    expect(wrong).toEqual([])
  },
)
