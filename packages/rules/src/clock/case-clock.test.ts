import type { Entry } from '@selaras/schemas'
import { describe, expect, it } from 'vitest'
import { entryOf, OWNER } from '../__fixtures__/cases.ts'
import { clockPolicies } from '../indonesia.gen.ts'
import { answered, instant, scheduleOf, term } from './__fixtures__/schedules.ts'
import { type ClockRule, clockEventsOf, clocksFor, readClock } from './index.ts'

const entry = (type: string, time: string, data: Record<string, unknown> = {}): Entry => ({
  ...entryOf(type, data, 1, OWNER),
  time: instant(`2026-03-${time}:00+07:00`),
})

const rule = (policy: string, id: string): ClockRule => {
  const found = clockPolicies[policy]?.clocks.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const decision = rule('licensing', 'decision')
const short = (log: Entry[], of = decision, ...more: Parameters<typeof clockEventsOf>[2][]) =>
  clockEventsOf(of, log, ...more).map(({ type, at, term: added }) => [type, at.slice(8, 16), ...(added ? [added] : [])])

const submitted = entry('service-request.submitted', '09T08:00', { request: { service: 'usaha.nib' } })
const accepted = entry('service-request.accepted', '10T09:00')

describe('clockEventsOf', () => {
  it('starts with the entry of the policy, and is held, resumed, extended and met by those it names', () => {
    const log = [
      ...[submitted, accepted, entry('service-request.started', '10T10:00')],
      entry('service-request.returned', '11T09:00'),
      entry('service-request.resubmitted', '12T09:00'),
      entry('service-request.extended', '13T09:00', { term: '7 working days', reason: 'Cuaca' }),
      entry('service-request.approved', '16T09:00'),
    ]
    expect(short(log)).toEqual([
      ['started', '10T09:00'],
      ['paused', '11T09:00'],
      ['resumed', '12T09:00'],
      ['extended', '13T09:00', '7 working days'],
      ['met', '16T09:00'],
    ])
  })

  it('knows OSS codes 41 to 44 and 57 as entries of their own, whatever the policy says', () => {
    const names = ['clock-paused', 'clock-resumed', 'clock-stopped', 'clock-restarted', 'deemed-approved']
    const log = [accepted, ...names.map((name, at) => entry(`service-request.${name}`, `1${at + 1}T09:00`))]
    expect(short(log).map(([type]) => type)).toEqual(['started', 'paused', 'resumed', 'stopped', 'restarted', 'met'])
    expect(short([accepted, entry('complaint.clock-paused', '11T09:00')])).toEqual([['started', '10T09:00']])
    expect(short([accepted, entry('service-request.unheard-of', '11T09:00')])).toEqual([['started', '10T09:00']])
  })

  it('restarts where the policy says so', () => {
    const log = [
      entry('complaint.received', '09T08:00'),
      entry('complaint.verified', '09T09:00'),
      entry('complaint.answered', '10T09:00'),
      entry('complaint.reopened', '11T09:00'),
    ]
    expect(short(log, rule('complaints', 'supervisory')).map(([type]) => type)).toEqual(['started', 'met', 'restarted'])
  })

  it('is empty until it starts', () => {
    expect(short([submitted])).toEqual([])
  })

  it('keeps what comes before the start in front of it, where the clock ignores it', () => {
    const returned = entry('service-request.returned', '09T09:00')
    const events = clockEventsOf(decision, [submitted, returned, accepted])
    expect(events.map(({ type }) => type)).toEqual(['paused', 'started'])
    const read = answered(
      readClock(scheduleOf('five'), term('7 working days'), events, instant('2026-03-11T09:00:00+07:00')),
    )
    expect([read.state, read.ignored]).toEqual(['running', [{ event: 0, because: 'not-running' }]])
  })

  it('starts after a recommendation of another case, whichever comes last', () => {
    const after = rule('licensing', 'after-recommendation')
    const issued = (time: string) => [
      { service: 'kesehatan.rekomendasi', log: [entry('service-request.issued', time)] },
    ]
    expect(short([accepted], after)).toEqual([])
    expect(short([accepted], after, [{ service: 'usaha.lain', log: issued('12T09:00')[0]?.log ?? [] }])).toEqual([])
    expect(short([accepted], after, issued('12T09:00'))).toEqual([['started', '12T09:00']])
    expect(short([accepted], after, issued('09T09:00'))).toEqual([['started', '10T09:00']])
    const done = entry('service-request.approved', '11T09:00')
    expect(short([accepted, done], after, issued('12T09:00')).map(([type]) => type)).toEqual(['met', 'started'])
  })
})

describe('clocksFor', () => {
  const ids = (policy: string, log: Entry[]) => {
    const found = clockPolicies[policy]
    return found ? clocksFor(found, log).map(({ id }) => id) : []
  }
  const received = (classification: string) =>
    entry('complaint.received', '09T08:00', { complaint: { classification } })

  it('follows the classification, the latest one', () => {
    const general = ['verification', 'first-follow-up', 'reporter-silent']
    expect(ids('complaints', [received('information-request')])).toEqual([...general, 'information'])
    const verified = entry('complaint.verified', '09T09:00', { classification: 'complaint-supervisory' })
    const note = entry('complaint.started', '09T10:00', { note: 'x' })
    expect(ids('complaints', [received('information-request'), verified, note])).toEqual([...general, 'supervisory'])
    expect(ids('complaints', [entry('complaint.received', '09T08:00')])).toEqual(general)
  })

  it('follows the kind and the service', () => {
    expect(ids('licensing', [submitted])).toEqual(['decision'])
    const practice = entry('service-request.submitted', '09T08:00', { request: { service: 'kesehatan.izin-praktik' } })
    expect(ids('licensing', [practice])).toEqual(['decision', 'after-recommendation'])
    expect(ids('licensing', [received('aspiration')])).toEqual([])
    expect(ids('licensing', [])).toEqual([])
  })
})
