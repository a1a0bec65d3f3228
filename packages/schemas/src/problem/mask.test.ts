import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskDigits, maskValue } from './mask.ts'

describe('maskValue', () => {
  it.each([
    [['nik'], '9901015708900001', '99************01'],
    [['applicant', 'identity', 'name'], 'Siti Contoh', 'Si*******oh'],
    [['name'], 'Siti', '****'],
    [['name'], 'Ani A.', '******'],
    [['address', 'rt'], '001', '***'],
    [['address', 'street'], 'Jl. Contoh 1', 'Jl******** 1'],
    [['description'], 'x'.repeat(5000), 'xx************xx'],
    [['place', 'latitude'], -6.2, '****'],
    [['reason'], 'Siti Contoh tidak datang', 'Si************ng'],
    [['status'], 'done', 'done'],
    [['status'], 'nik 9901015708900001', 'nik 99************01'],
    [['status'], '9901 0157 0890 0001', '99************01'],
    [['status'], '+62 812-3456-7890', '+62************90'],
    [['occurredOn'], '2026-02-29', '2026-02-29'],
    [['at'], '2026-03-13T24:00:00+07:00', '2026-03-13T24:00:00+07:00'],
    [['region'], '33.03.01.200', '33.03.01.200'],
    [['level'], 4, '4'],
    [['anonymous'], 'true', 'true'],
    [['code'], null, 'null'],
    [['status'], 'x'.repeat(100), 'x'.repeat(64)],
  ])('%j %j: %s', (path, value, expected) => {
    expect(maskValue(path, value)).toBe(expected)
  })

  it('repeats neither objects nor lists nor what is not there', () => {
    for (const value of [undefined, {}, [], { nik: '9901015708900001' }]) expect(maskValue([], value)).toBeUndefined()
  })

  it('never repeats a personal value of more than six characters, nor more than four of its characters', () => {
    const value = fc.string({ minLength: 7, maxLength: 300 }).filter((text) => !text.includes('*'))
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('nik', 'name', 'phone', 'email', 'birthDate', 'number', 'text'),
        (text, key) => {
          const masked = maskValue(['applicant', key], text) ?? ''
          expect(masked.replaceAll('*', '')).toHaveLength(4)
          expect(masked.length).toBeLessThanOrEqual(16)
        },
      ),
    )
  })

  it('never shows a NIK or a phone number, wherever it stands and however it is grouped', () => {
    const number = fc.stringMatching(/^[0-9]{12,16}$/)
    const gap = fc.constantFrom('', ' ', '-', '.')
    fc.assert(
      fc.property(
        number,
        gap,
        fc.integer({ min: 2, max: 6 }),
        fc.string(),
        fc.string(),
        (digits, between, size, left, right) => {
          const text = (digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between)
          expect(maskDigits(left + text + right)).not.toContain(text)
          expect(maskValue(['status'], left + text + right)).not.toContain(text)
        },
      ),
    )
  })
})
