import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar } from '../indonesia.gen.ts'
import { policies } from './__fixtures__/policies.ts'
import { ask } from './__fixtures__/reference.ts'
import { answered, minute, policyOf, scheduleOf, term } from './__fixtures__/schedules.ts'
import { type ClockEvent, createSchedule, dueOf, readClock } from './index.ts'

const ids = Object.keys(policies)
const schedules = Object.fromEntries(ids.map((id) => [id, scheduleOf(id)]))
const scheduleAt = (id: string) => schedules[id] as (typeof schedules)[string]
const policy = fc.constantFrom(...ids)
/** Minutes from the start of 2025 to the end of 2026. */
const moment = fc.integer({ min: 0, max: 2 * 365 * 1440 })
const short = fc.constantFrom(
  '1 working day',
  '2 working days',
  '9 working days',
  '3 calendar days',
  '5 working hours',
  '30 working hours',
  '30 hours',
)

const events = (...given: [ClockEvent['type'], number, string?][]): ClockEvent[] =>
  given.map(([type, at, added]) => ({ type, at: minute(at), ...(added !== undefined && { term: added }) }))
const dueIn = (id: string, text: string, now: number, happened: ClockEvent[]) =>
  Date.parse(answered(readClock(scheduleAt(id), term(text), happened, minute(now))).due ?? '')

describe('a clock', () => {
  it('answers as the simulation does, whatever happens to it', () => {
    const happening = fc.record({
      type: fc.constantFrom<ClockEvent['type']>(
        'started',
        'paused',
        'resumed',
        'stopped',
        'restarted',
        'extended',
        'met',
      ),
      after: fc.integer({ min: 0, max: 3 * 1440 }),
      term: fc.constantFrom('1 working day', '3 calendar days', '2 working hours', '5 hours', 'lama'),
    })
    const question = fc.record({
      ...{ id: policy, text: short, start: moment, wait: fc.integer({ min: 0, max: 5 * 1440 }) },
      happenings: fc.array(happening, { maxLength: 6 }),
    })
    const holds = ({
      id,
      text,
      start,
      wait,
      happenings,
    }: typeof question extends fc.Arbitrary<infer One> ? One : never) => {
      let at = start
      const happened = happenings.map(({ type, after, term: added }) => {
        at += after
        return { type, at: minute(at), ...(type === 'extended' && { term: added }) }
      })
      const all = [...events(['started', start]), ...happened]
      const now = minute(at + wait)
      const { startedAt: _, metAt: __, ...told } = answered(readClock(scheduleAt(id), term(text), all, now))
      expect(told).toEqual(ask({ policy: policyOf(id), calendar, term: text, events: all, now }))
    }
    fc.assert(fc.property(question, holds), { numRuns: 80 })
  })

  it('has one due moment on the fast path and in the whole answer', () => {
    fc.assert(
      fc.property(policy, short, moment, (id, text, start) => {
        const fast = dueOf(scheduleAt(id), term(text), Date.parse(minute(start)))
        expect(fast).toBe(dueIn(id, text, start, events(['started', start])))
      }),
    )
  })

  it('is never due earlier for one more holiday', () => {
    const holiday = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(policy, short, moment, holiday, (id, text, start, later) => {
        const before = policyOf(id)
        const date = minute(start + later * 1440).slice(0, 10)
        const name = { id: 'Libur', en: 'Holiday' }
        const after = { ...before, days: [...before.days, { date, name, decree: 'Contoh 1/2026' }] } as typeof before
        const next = answered(createSchedule(after, calendar))
        const from = Date.parse(minute(start))
        expect(dueOf(next, term(text), from)).toBeGreaterThanOrEqual(dueOf(scheduleAt(id), term(text), from))
      }),
      { numRuns: 60 },
    )
  })

  it('is never due earlier for a pause, nor over when it resumes', () => {
    fc.assert(
      fc.property(policy, short, moment, fc.nat(4 * 1440), fc.nat(20 * 1440), (id, text, start, after, length) => {
        const [paused, resumed] = [start + after, start + after + length]
        const plain = dueIn(id, text, paused, events(['started', start]))
        const held = dueIn(id, text, resumed, events(['started', start], ['paused', paused], ['resumed', resumed]))
        expect(held).toBeGreaterThanOrEqual(plain)
        if (Date.parse(minute(paused)) < plain) expect(held).toBeGreaterThan(Date.parse(minute(resumed)))
      }),
    )
  })

  it('is due at the same moment when a pause is split, and counts the same when an interval is', () => {
    fc.assert(
      fc.property(
        policy,
        short,
        moment,
        fc.nat(1440),
        fc.nat(9 * 1440),
        fc.nat(9 * 1440),
        (id, text, start, a, b, c) => {
          const [paused, middle, resumed] = [start + a, start + a + b, start + a + b + c]
          const began = events(['started', start], ['paused', paused])
          const whole = [...began, ...events(['resumed', resumed])]
          const split = [...began, ...events(['resumed', middle], ['paused', middle], ['resumed', resumed])]
          expect(dueIn(id, text, resumed, split)).toBe(dueIn(id, text, resumed, whole))
          const plain = answered(readClock(scheduleAt(id), term(text), events(['started', start]), minute(middle)))
          const twice = events(['started', start], ['paused', paused], ['resumed', paused])
          expect(answered(readClock(scheduleAt(id), term(text), twice, minute(middle)))).toMatchObject({
            ...{ due: plain.due, elapsed: plain.elapsed, remaining: plain.remaining },
          })
        },
      ),
    )
  })

  it('loses nothing between what is used and what is left', () => {
    fc.assert(
      fc.property(policy, short, moment, fc.nat(20 * 1440), (id, text, start, later) => {
        const wanted = term(text)
        const read = answered(readClock(scheduleAt(id), wanted, events(['started', start]), minute(start + later)))
        const { elapsed, remaining, state } = read
        if (wanted.unit.endsWith('days')) expect((elapsed.days ?? 0) + (remaining.days ?? 0)).toBe(wanted.count)
        else if (state === 'running') expect(elapsed.minutes + remaining.minutes).toBe(wanted.count * 60)
        expect(state).toBe(Date.parse(minute(start + later)) > Date.parse(read.due ?? '') ? 'overdue' : 'running')
      }),
    )
  })
})
