import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockTerm, formatTerm, parseTerm, type TermUnit, termText } from './index.ts'

const read = (text: string) => {
  const term = parseTerm(text)
  return term.ok ? formatTerm(term.value) : term.issues[0]?.rule
}

describe('parseTerm', () => {
  it.each([
    ['5 working days', '5 working days'],
    ['1 working days', '1 working day'],
    ['7 Hari Kerja', '7 working days'],
    ['14-hari-kerja', '14 working days'],
    ['  60   WORKING\tDAYS ', '60 working days'],
    ['30 hari kalender', '30 calendar days'],
    ['1 calendar day', '1 calendar day'],
    ['3 jam kerja', '3 working hours'],
    ['1 working hour', '1 working hour'],
    ['24 hours', '24 hours'],
    ['24 jam', '24 hours'],
    ['24 calendar hours', '24 hours'],
    ['24 jam kalender', '24 hours'],
    ['3x24 calendar hours', '72 hours'],
    ['3×24 jam', '72 hours'],
    ['3 X 24 hours', '72 hours'],
    ['1x24 jam', '24 hours'],
    ['007 working days', '7 working days'],
    ['3650 working days', '3650 working days'],
    ['3650x24 hours', '87600 hours'],
  ])('%s is %s', (text, canonical) => {
    expect(read(text)).toBe(canonical)
  })

  it.each([
    ['14 days', 'clock.term-unit'],
    ['1 day', 'clock.term-unit'],
    ['14 hari', 'clock.term-unit'],
    ['0 working days', 'clock.term-count'],
    ['3651 hari kerja', 'clock.term-count'],
    ['3651x24 jam', 'clock.term-count'],
    ['87601 hours', 'clock.term-count'],
    ['', 'clock.term-shape'],
    ['working days', 'clock.term-shape'],
    ['-3 working days', 'clock.term-shape'],
    ['3.5 working days', 'clock.term-shape'],
    ['3 minggu', 'clock.term-shape'],
    ['3x24 working days', 'clock.term-shape'],
    ['3x24 jam kerja', 'clock.term-shape'],
    ['3x24 days', 'clock.term-shape'],
    ['3x8 hours', 'clock.term-shape'],
    ['3 constructor', 'clock.term-shape'],
    ['3 working days please', 'clock.term-shape'],
    ['about 3 working days', 'clock.term-shape'],
    ['9999999 working days', 'clock.term-shape'],
  ])('%s breaks %s', (text, rule) => {
    expect(read(text)).toBe(rule)
  })

  it('says what to write instead, in both languages', () => {
    const term = parseTerm('3651 hari kerja')
    expect(term.ok ? [] : term.issues).toEqual([
      {
        pointer: '',
        rule: 'clock.term-count',
        message: {
          id: 'Jangka waktu "3651 hari kerja" di luar batas.',
          en: 'The term "3651 hari kerja" is out of range.',
        },
        hint: { id: 'Pilih 1 sampai 3650.', en: 'Choose 1 to 3650.' },
      },
    ])
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseTerm(text).ok === 'boolean'))
    expect(read(`${'9'.repeat(100_000)} working days`)).toBe('clock.term-shape')
  })

  it('says a term in words', () => {
    expect(termText({ count: 1, unit: 'working-days' })).toEqual({ id: '1 hari kerja', en: '1 working day' })
    expect(termText({ count: 2, unit: 'hours' })).toEqual({ id: '2 jam', en: '2 hours' })
  })

  it('reads back what it writes, in English and Indonesian', () => {
    const units: TermUnit[] = ['working-days', 'calendar-days', 'working-hours', 'hours']
    const terms = fc.record({ count: fc.integer({ min: 1, max: 3650 }), unit: fc.constantFrom(...units) })
    fc.assert(
      fc.property(terms, (term: ClockTerm) => {
        expect(parseTerm(formatTerm(term))).toEqual({ ok: true, value: term })
        expect(parseTerm(termText(term).id)).toEqual({ ok: true, value: term })
        expect(termText(term).en).toBe(formatTerm(term))
      }),
    )
  })
})
