import { describe, expect, it } from 'vitest'
import { events } from './__fixtures__/scenarios.ts'
import { answered, instant, scheduleOf, term } from './__fixtures__/schedules.ts'
import { type ClockEvent, dueOf, readClock } from './index.ts'

const started = (at: string): ClockEvent[] => [{ type: 'started', at: instant(at) }]
const rulesOf = (text: string, from: string, now = from) => {
  const read = readClock(scheduleOf('five'), term(text), started(from), instant(now))
  return read.ok ? read.value.due : read.issues.map(({ rule }) => rule)
}
const RANGE = ['clock.range']

describe('readClock', () => {
  it('tells when it started and was met, in the zone of the office', () => {
    const story = events('S 03-10 10:00; M 03-12 14:00')
    const read = answered(
      readClock(scheduleOf('jayapura'), term('3 working days'), story, instant('2025-03-20T00:00:00Z')),
    )
    expect(read).toEqual({
      state: 'met',
      term: '3 working days',
      startedAt: '2025-03-10T12:00:00+09:00',
      due: '2025-03-13T16:00:00+09:00',
      dueDate: '2025-03-13',
      metAt: '2025-03-12T16:00:00+09:00',
      elapsed: { days: 2, minutes: 3 * 60 + 2 * 420 },
      remaining: { days: 1, minutes: 420 },
      provisional: [],
      ignored: [],
    })
  })

  it('keeps seconds and their parts, and rounds minutes down', () => {
    const from = '2025-03-10T10:00:30.250+07:00'
    expect(rulesOf('24 hours', from)).toBe('2025-03-11T10:00:30.250+07:00')
    expect(rulesOf('2 working hours', from)).toBe('2025-03-10T13:00:30.250+07:00')
    const read = answered(
      readClock(scheduleOf('five'), term('24 hours'), started(from), instant('2025-03-10T10:02:00+07:00')),
    )
    expect([read.elapsed, read.remaining]).toEqual([{ minutes: 1 }, { minutes: 1438 }])
  })

  it('refuses what leaves the years 2000 to 2099, and times that are none', () => {
    expect(rulesOf('1 hour', '1999-12-31T23:59:59+07:00')).toEqual(RANGE)
    expect(rulesOf('1 hour', '2000-01-01T00:00:00+07:00')).toBe('2000-01-01T01:00:00+07:00')
    expect(rulesOf('1 hour', '2099-12-31T22:30:00+07:00')).toBe('2099-12-31T23:30:00+07:00')
    expect(rulesOf('1 hour', '2099-12-31T23:00:00+07:00')).toEqual(RANGE)
    for (const text of ['3000 working days', '9000 working hours', '3650 calendar days', '87600 hours'])
      expect(rulesOf(text, '2099-06-01T10:00:00+07:00')).toEqual(RANGE)
    expect(rulesOf('1 working day', '2099-06-01T10:00:00+07:00', '2100-01-01T00:00:00+07:00')).toEqual(RANGE)
    for (const text of ['1 working day', '1 working hour', '1 hour', '1 calendar day'])
      expect([rulesOf(text, 'yesterday'), rulesOf(text, '2025-03-10T10:00:00+07:00', 'now')]).toEqual([RANGE, RANGE])
  })

  it('ignores an extension that says nothing', () => {
    const story: ClockEvent[] = [
      ...started('2025-03-10T10:00:00+07:00'),
      { type: 'extended', at: instant('2025-03-10T11:00:00+07:00') },
    ]
    const read = answered(
      readClock(scheduleOf('five'), term('3 working days'), story, instant('2025-03-11T10:00:00+07:00')),
    )
    expect(read.ignored).toEqual([{ event: 1, because: 'extension-unreadable' }])
  })

  it('leaves the events it was given as they are', () => {
    const story = Object.freeze(
      events('S 03-10 10:00; P 03-11 10:00; R 03-12 10:00').map((event) => Object.freeze(event)),
    )
    const once = readClock(
      scheduleOf('five'),
      Object.freeze(term('3 working days')),
      story,
      instant('2025-03-12T10:00:00+07:00'),
    )
    expect(readClock(scheduleOf('five'), term('3 working days'), story, instant('2025-03-12T10:00:00+07:00'))).toEqual(
      once,
    )
  })
})

it('dueOf answers NaN outside 2000 to 2099', () => {
  const due = (from: string, text: string) => dueOf(scheduleOf('five'), term(text), Date.parse(from))
  expect(due('1999-12-31T10:00:00+07:00', '24 hours')).toBeNaN()
  expect(due('2099-12-31T10:00:00+07:00', '24 hours')).toBeNaN()
  expect(due('2099-12-31T10:00:00+07:00', '5 working days')).toBeNaN()
  expect(due('nonsense', '5 working days')).toBeNaN()
  expect(due('2025-03-10T10:00:00+07:00', '14 working days')).toBe(Date.parse('2025-04-08T16:00:00+07:00'))
})
