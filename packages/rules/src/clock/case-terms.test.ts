import type { Entry } from '@selaras/schemas'
import { expect, it } from 'vitest'
import { entryOf, OWNER } from '../__fixtures__/cases.ts'
import { calendar, clockPolicies } from '../indonesia.gen.ts'
import { answered, instant } from './__fixtures__/schedules.ts'
import { type ClockPolicy, createSchedule, readTerms } from './index.ts'

const scheduleOf = (id: string) => answered(createSchedule(clockPolicies[id] as ClockPolicy, calendar))
const [licensing, complaints] = [scheduleOf('licensing'), scheduleOf('complaints')]

const entry = (type: string, time: string, data: Record<string, unknown> = {}): Entry => ({
  ...entryOf(type, data, 1, OWNER),
  time: instant(`2026-03-${time}:00+07:00`),
})
const submitted = entry('service-request.submitted', '02T08:00', { request: { service: 'usaha.nib' } })
const accepted = entry('service-request.accepted', '02T09:00')
/** Seven working days from 2 March 2026. */
const DUE = '2026-03-11T16:00:00+07:00'
const expired = (due = DUE, time = '11T16:01') =>
  entry('service-request.clock-expired', time, { rule: 'licensing.decision', due, term: 'x', expiry: 'auto-approve' })

const read = (log: Entry[], now: string, schedule = licensing) => {
  const terms = answered(readTerms([schedule], log, [], instant(`2026-03-${now}:00+07:00`)))
  return { ...terms, expired: terms.expired.map(({ id, reading }) => [id, reading.due]) }
}

it('a term that runs says when to look again, and one that ran out is answered until the log holds it', () => {
  const log = [submitted, accepted]
  expect(read([submitted], '11T16:01')).toEqual({ expired: [], overdue: 0 })
  expect(read(log, '11T16:00')).toEqual({ expired: [], overdue: 0, next: DUE })
  expect(read(log, '11T16:01')).toEqual({ expired: [['licensing.decision', DUE]], overdue: 1 })
  expect(read([...log, expired()], '11T16:01')).toEqual({ expired: [], overdue: 1 })
  expect(read([...log, expired(), entry('service-request.deemed-approved', '11T16:01')], '11T16:02')).toEqual({
    expired: [],
    overdue: 0,
  })
})

it('what another clock, or an end that was moved by a decree, left in the log counts for itself alone', () => {
  const other = entry('service-request.clock-expired', '11T16:01', { rule: 'licensing.other', due: DUE })
  expect(read([submitted, accepted, other], '11T16:01').expired).toHaveLength(1)
  expect(read([submitted, accepted, expired('2026-03-10T16:00:00+07:00')], '11T16:01').expired).toEqual([])
})

it('an extension or a new start can run out again; one that changes nothing cannot', () => {
  const log = [submitted, accepted, expired()]
  const extended = (term: string) => entry('service-request.extended', '11T17:00', { term, reason: 'Libur' })
  expect(read([...log, extended('1 working day')], '12T15:00')).toMatchObject({ overdue: 0 })
  expect(read([...log, extended('1 working day')], '12T16:01').expired).toEqual([
    ['licensing.decision', '2026-03-12T16:00:00+07:00'],
  ])
  expect(read([...log, extended('1 hour')], '12T16:01').expired).toEqual([])
  const again = [
    entry('service-request.clock-stopped', '12T08:00'),
    entry('service-request.clock-restarted', '12T09:00'),
  ]
  expect(read([...log, ...again], '31T16:01').expired).toHaveLength(1)
})

it('reads the terms of every policy, and looks again at the first that ends', () => {
  const received = entry('complaint.received', '02T08:00', { complaint: {} })
  const verified = entry('complaint.verified', '02T09:00', { classification: 'information-request' })
  expect(read([received, verified], '03T08:00', complaints).next).toBe('2026-03-05T16:00:00+07:00')
  expect(read([received, verified], '05T16:01', complaints)).toEqual({
    expired: [['complaints.verification', '2026-03-05T16:00:00+07:00']],
    overdue: 1,
    next: '2026-03-09T16:00:00+07:00',
  })
})

it('a term whose end asks for nothing is overdue, and no more', () => {
  const quiet = structuredClone(clockPolicies.licensing as ClockPolicy)
  for (const clock of quiet.clocks) clock.expiry = 'nothing'
  const schedule = answered(createSchedule(quiet, calendar))
  expect(read([submitted, accepted], '11T16:01', schedule)).toEqual({ expired: [], overdue: 1 })
})

it('passes on why a clock cannot be read', () => {
  const early = { ...accepted, time: instant('1999-12-31T09:00:00+07:00') }
  const outcome = readTerms([licensing], [submitted, early], [], instant('2026-03-11T16:01:00+07:00'))
  expect(outcome).toMatchObject({ ok: false, issues: [{ rule: 'clock.range' }] })
})
