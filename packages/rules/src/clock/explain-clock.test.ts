import { describe, expect, it } from 'vitest'
import { events } from './__fixtures__/scenarios.ts'
import { answered, instant, scheduleOf, term } from './__fixtures__/schedules.ts'
import { dayText, explainClock, provisionalText, readClock, stateText } from './index.ts'

const explain = (policy: string, text: string, story: string, now: string, year = 2025) =>
  answered(explainClock(scheduleOf(policy), term(text), events(story, year), instant(now)))
const shortly = (...given: Parameters<typeof explain>) =>
  explain(...given).map(({ date, number, minutes, skipped }) => `${date.slice(5)} ${number ?? minutes ?? skipped}`)

describe('explainClock', () => {
  it('tells of every day, counted or skipped, with the decree', () => {
    const days = explain('five', '3 working days', 'S 03-26 10:00', '2025-03-26T10:00:00+07:00')
    expect(days.map((day) => dayText(day).en)).toEqual([
      '2025-03-26 Wednesday, not counted: the day it starts on',
      '2025-03-27 Thursday, day 1',
      '2025-03-28 Friday, skipped: joint leave Nyepi, Day of Silence (SKB 1017/2024, 2/2024, 2/2024)',
      '2025-03-29 Saturday, skipped: no office hours',
      '2025-03-30 Sunday, skipped: no office hours',
      '2025-03-31 Monday, skipped: national holiday Eid al-Fitr (SKB 1017/2024, 2/2024, 2/2024)',
      '2025-04-01 Tuesday, skipped: national holiday Eid al-Fitr (SKB 1017/2024, 2/2024, 2/2024)',
      ...['02 Wednesday', '03 Thursday', '04 Friday'].map(
        (day) => `2025-04-${day}, skipped: joint leave Eid al-Fitr (SKB 1017/2024, 2/2024, 2/2024)`,
      ),
      '2025-04-05 Saturday, skipped: no office hours',
      '2025-04-06 Sunday, skipped: no office hours',
      '2025-04-07 Monday, skipped: joint leave Eid al-Fitr (SKB 1017/2024, 2/2024, 2/2024)',
      '2025-04-08 Tuesday, day 2',
      '2025-04-09 Wednesday, day 3',
    ])
    expect(dayText(days[2] as (typeof days)[number]).id).toBe(
      '2025-03-28 Jumat, dilewati: cuti bersama Hari Suci Nyepi (SKB 1017/2024, 2/2024, 2/2024)',
    )
  })

  it('tells which days the clock was held, and goes on as if it resumed now', () => {
    const story = 'S 03-10 10:00; P 03-12 10:00; R 03-14 09:00; P 03-17 10:00'
    const expected = [
      '03-10 start-day',
      '03-11 1',
      '03-12 held',
      '03-13 held',
      '03-14 2',
      '03-15 no-office-hours',
      '03-16 no-office-hours',
      '03-17 held',
      '03-18 held',
      '03-19 3',
    ]
    expect(shortly('five', '3 working days', story, '2025-03-19T09:00:00+07:00')).toEqual(expected)
  })

  it('counts the start day where the policy does, from before its close', () => {
    const now = '2025-03-10T20:00:00+07:00'
    expect(shortly('count', '2 working days', 'S 03-10 10:00', now)).toEqual(['03-10 1', '03-11 2'])
    expect(shortly('count', '1 working day', 'S 03-10 16:00', now)).toEqual(['03-10 start-day', '03-11 1'])
    expect(shortly('five', '1 working day', 'S 03-09 10:00', now)).toEqual(['03-09 no-office-hours', '03-10 1'])
  })

  it('ends with the day the term was met, and starts with the last restart', () => {
    const now = '2025-03-20T20:00:00+07:00'
    expect(shortly('five', '5 working days', 'S 03-10 10:00; M 03-12 14:00', now)).toEqual([
      '03-10 start-day',
      '03-11 1',
      '03-12 met',
    ])
    expect(shortly('five', '1 working day', 'S 03-10 10:00; Z 03-12 14:00', now)).toEqual([
      '03-12 start-day',
      '03-13 1',
    ])
  })

  it('says nothing of a clock that has not started', () => {
    expect(shortly('five', '5 working days', 'S 03-10 10:00; X 03-12 14:00', '2025-03-20T20:00:00+07:00')).toEqual([])
  })

  it('tells minutes of terms in hours', () => {
    const now = '2025-03-14T15:00:00+07:00'
    expect(shortly('five', '3 working hours', 'S 03-14 15:00', now)).toEqual([
      '03-14 90',
      '03-15 no-office-hours',
      '03-16 no-office-hours',
      '03-17 90',
    ])
    expect(shortly('five', '10 working hours', 'S 03-10 15:00; P 03-10 16:00; R 03-11 20:00', now)).toEqual([
      '03-10 60',
      '03-11 held',
      '03-12 420',
      '03-13 120',
    ])
    expect(shortly('five', '30 hours', 'S 03-15 15:00', now).slice(0, 0)).toEqual([])
    expect(
      shortly('five', '30 hours', 'S 03-14 15:00; P 03-14 18:00; R 03-16 00:00', '2025-03-16T09:00:00+07:00'),
    ).toEqual(['03-14 180', '03-15 held', '03-16 1440', '03-17 180'])
    const [first] = explain('five', '3 working hours', 'S 03-14 15:00', now)
    expect(first && dayText(first)).toEqual({
      id: '2025-03-14 Jumat, 90 menit dihitung',
      en: '2025-03-14 Friday, 90 minutes counted',
    })
  })

  it('counts every calendar day', () => {
    expect(shortly('five', '2 calendar days', 'S 03-29 10:00', '2025-03-29T11:00:00+07:00')).toEqual([
      '03-29 start-day',
      '03-30 1',
      '03-31 2',
    ])
  })

  it('marks the days of a year without a decree, and names regional and fixed days', () => {
    const days = explain('bali', '28 working days', 'S 12-31 11:00', '2026-12-31T11:00:00+07:00', 2026)
    const lines = days.map((day) => dayText(day).id)
    expect(lines[0]).toBe('2026-12-31 Kamis, tidak dihitung: hari mulai')
    expect(lines[1]).toBe(
      '2027-01-01 Jumat, dilewati: Tahun Baru Masehi, tanggal tetap [sementara: keputusan hari libur tahun ini belum ada]',
    )
    expect(lines).toContain(
      '2027-02-08 Senin, dilewati: libur daerah Hari libur contoh (Keputusan Gubernur contoh 2/2026) [sementara: keputusan hari libur tahun ini belum ada]',
    )
    expect(days.filter(({ provisional }) => provisional === undefined).map(({ date }) => date)).toEqual(['2026-12-31'])
  })

  it('passes on what is wrong', () => {
    const read = explainClock(
      scheduleOf('five', { strict: true }),
      term('5 working days'),
      events('S 12-31 10:00', 2026),
      instant('2026-12-31T10:00:00+07:00'),
    )
    expect(read.ok ? [] : read.issues.map(({ rule, file, hint }) => [rule, file, hint.en])).toEqual([
      [
        'clock.year-missing',
        'specs/calendars/id-2027.json',
        'Add specs/calendars/id-2027.json from the decree of that year, or turn strict off.',
      ],
    ])
  })
})

it('every provisional answer comes with its mark, in both languages', () => {
  const story = events('S 12-28 10:00', 2026)
  const read = answered(
    readClock(scheduleOf('five'), term('10 working days'), story, instant('2026-12-28T10:00:00+07:00')),
  )
  expect(provisionalText(read)).toEqual({
    id: 'SEMENTARA: keputusan hari libur 2027 belum ada; hanya akhir pekan dan tanggal tetap yang dihitung libur.',
    en: 'PROVISIONAL: no decree for 2027 on file; only weekends and fixed dates are taken as days off.',
  })
  expect(provisionalText({ provisional: [] })).toBeUndefined()
  expect([stateText('paused'), stateText('met-late').en]).toEqual([
    { id: 'dihentikan sementara', en: 'paused' },
    'met late',
  ])
})
