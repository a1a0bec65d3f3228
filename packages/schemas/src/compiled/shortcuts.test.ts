import { expect, it } from 'vitest'
import { isNik } from '../formats/nik.ts'
import { CitizenIdentity } from '../resources/citizen-identity.ts'
import { agreesWithNik, isVisible } from './shortcuts.ts'

const DAY = 86_400_000
const two = (count: number) => String(count).padStart(2, '0')

const people = (date: string) =>
  [0, 40].map((raised) => {
    const [year = '', month = '', day = ''] = date.split('-')
    return { nik: `990101${two(Number(day) + raised)}${month}${year.slice(2)}0001`, sex: raised ? 'female' : 'male' }
  })

const valid = (value: object) => CitizenIdentity.safeParse({ name: 'Siti Contoh', ...value }).success

it('takes every day of a century for both sexes, and nothing the rules refuse', () => {
  const wrong: unknown[] = []
  const first = Date.parse('1930-01-01')
  for (let at = first; at < Date.parse('2030-01-01'); at += DAY) {
    const birthDate = new Date(at).toISOString().slice(0, 10)
    const near = new Date(at + DAY * (1 + (at % 7))).toISOString().slice(0, 10)
    for (const { nik, sex } of people(birthDate)) {
      if (!isNik(nik) || !agreesWithNik({ nik, birthDate, sex }) || !valid({ nik, birthDate, sex })) wrong.push(nik)
      for (const other of [
        { nik, birthDate: near },
        { nik, sex: sex === 'male' ? 'female' : 'male' },
      ])
        if (agreesWithNik(other) && !valid(other)) wrong.push(other)
    }
  }
  expect(wrong).toEqual([])
})

it('takes nothing the rules refuse, whatever the century', () => {
  for (const birthDate of ['0000-02-29', '0001-01-01', '0400-12-31', '1600-02-29', '9999-12-31', '0099-06-30'])
    for (const { nik, sex } of people(birthDate))
      if (agreesWithNik({ nik, birthDate, sex })) expect(valid({ nik, birthDate, sex })).toBe(true)
})

it('calls visible only what is not white space', () => {
  for (let code = 0; code < 65_536; code++) if (isVisible(code)) expect(String.fromCharCode(code)).toMatch(/\S/)
})
