import { expect, it } from 'vitest'
import { isNik, parseNik } from '../formats/nik.ts'
import { CitizenIdentity } from './citizen-identity.ts'

const DAY = 86_400_000
const two = (count: number) => String(count).padStart(2, '0')

const people = (date: string) =>
  [0, 40].map((raised) => {
    const [year = '', month = '', day = ''] = date.split('-')
    return { nik: `990101${two(Number(day) + raised)}${month}${year.slice(2)}0001`, sex: raised ? 'female' : 'male' }
  })

const valid = (value: object) => CitizenIdentity.safeParse({ name: 'Siti Contoh', ...value }).success

it('takes every day of a century for both sexes, as the NIK reads, and no other day or sex', () => {
  const wrong: unknown[] = []
  for (let at = Date.parse('1930-01-01'); at < Date.parse('2030-01-01'); at += DAY) {
    const birthDate = new Date(at).toISOString().slice(0, 10)
    const near = new Date(at + DAY * (1 + (at % 7))).toISOString().slice(0, 10)
    for (const { nik, sex } of people(birthDate)) {
      const read = parseNik(nik, birthDate)
      if (!isNik(nik) || !read.ok || read.value.birthDate !== birthDate || read.value.sex !== sex) wrong.push(nik)
      if (!valid({ nik, birthDate, sex })) wrong.push({ nik, birthDate, sex })
      if (near !== birthDate && valid({ nik, birthDate: near })) wrong.push({ nik, near })
      if (valid({ nik, sex: sex === 'male' ? 'female' : 'male' })) wrong.push({ nik, sex })
    }
  }
  expect(wrong).toEqual([])
})

it('takes the same day of any century, which a NIK does not hold', () => {
  for (const birthDate of ['0000-02-29', '0001-01-01', '0400-12-31', '1600-02-29', '9999-12-31', '0099-06-30'])
    for (const { nik, sex } of people(birthDate)) expect(valid({ nik, birthDate, sex })).toBe(true)
})
