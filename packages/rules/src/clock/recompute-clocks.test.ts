import { describe, expect, it } from 'vitest'
import { calendar } from '../indonesia.gen.ts'
import { events } from './__fixtures__/scenarios.ts'
import { answered, instant, scheduleOf, term } from './__fixtures__/schedules.ts'
import { recomputeClocks } from './index.ts'

const day = (date: string) => date as (typeof calendar.years)[number]['decrees'][number]['signed']
const now = instant('2025-08-08T09:00:00+07:00')
const open = (id: string, text: string, story: string, year = 2025) => ({
  id,
  term: term(text),
  events: events(story, year),
})

describe('recomputeClocks', () => {
  it('records the clocks a decree amended mid-year moves, and no other', () => {
    const clocks = [
      open('A', '7 working days', 'S 08-07 10:00'),
      open('B', '3 working days', 'S 08-07 10:00'),
      open('C', '7 working days', 'X 08-06 10:00'),
      open('D', '3x24 hours', 'S 08-07 10:00'),
    ]
    const records = recomputeClocks(
      clocks,
      scheduleOf('five', { asOf: day('2025-08-06') }),
      scheduleOf('five', { asOf: day('2025-08-07') }),
      now,
    )
    expect(answered(records)).toEqual([
      {
        id: 'A',
        at: now,
        due: { before: '2025-08-18T16:00:00+07:00', after: '2025-08-19T16:00:00+07:00' },
        provisional: { before: [], after: [] },
        decrees: ['SKB 933/2025, 1/2025, 3/2025'],
      },
    ])
  })

  it('records a provisional clock that a decree confirms, though its due moment stays', () => {
    const clocks = [open('A', '10 working days', 'S 11-02 10:00'), open('B', '40 working days', 'S 11-10 10:00')]
    const without = scheduleOf('five', {}, calendar.years.slice(0, 1))
    const from = instant('2025-11-11T10:00:00+07:00')
    expect(answered(recomputeClocks(clocks, without, scheduleOf('five'), from))).toEqual([
      {
        id: 'B',
        at: from,
        due: { before: '2026-01-08T16:00:00+07:00', after: '2026-01-08T16:00:00+07:00' },
        provisional: { before: [2026], after: [] },
        decrees: ['SKB 1497/2025, 2/2025, 5/2025'],
      },
    ])
  })

  it('brings a day back that an amendment removes', () => {
    const [year] = calendar.years
    if (!year) throw new Error('2025')
    const decree = {
      ...year.decrees[0],
      number: 'Contoh 1/2025',
      signed: day('2025-12-01'),
      adds: [],
      removes: [day('2025-12-26')],
    }
    const amended = [
      { ...year, decrees: [...year.decrees, decree as (typeof year.decrees)[number]] },
      ...calendar.years.slice(1),
    ]
    const records = recomputeClocks(
      [open('A', '3 working days', 'S 12-22 10:00')],
      scheduleOf('five'),
      scheduleOf('five', {}, amended),
      instant('2025-12-22T11:00:00+07:00'),
    )
    expect(answered(records).map(({ due }) => due)).toEqual([
      { before: '2025-12-29T16:00:00+07:00', after: '2025-12-26T16:30:00+07:00' },
    ])
  })

  it('passes on what is wrong, before and after', () => {
    const clocks = [open('A', '10 working days', 'S 12-28 10:00', 2026)]
    const [strict, lenient] = [scheduleOf('five', { strict: true }), scheduleOf('five')]
    const at = instant('2026-12-29T10:00:00+07:00')
    expect(recomputeClocks(clocks, strict, lenient, at)).toMatchObject({
      ok: false,
      issues: [{ rule: 'clock.year-missing' }],
    })
    expect(recomputeClocks(clocks, lenient, strict, at)).toMatchObject({
      ok: false,
      issues: [{ rule: 'clock.year-missing' }],
    })
  })
})
