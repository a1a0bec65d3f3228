import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { calendar } from '../indonesia.gen.ts'
import { policies } from './__fixtures__/policies.ts'
import { ask } from './__fixtures__/reference.ts'
import type { Scenario } from './__fixtures__/scenarios.ts'
import { type ClockPolicy, createSchedule, parseTerm, readClock, type Schedule, type ScheduleOptions } from './index.ts'

type Case = Scenario & { expected?: Record<string, unknown>; problem?: string }

const folder = new URL('../../../../specs/vectors/', import.meta.url)
const { cases, ...vectors } = JSON.parse(readFileSync(new URL('rules/clock.json', folder), 'utf8')) as {
  policies: Record<string, ClockPolicy>
  cases: Case[]
}

const schedules = new Map<string, Schedule>()
const scheduleOf = ({ policy, zone, asOf, strict }: Case): Schedule => {
  const key = [policy, zone, asOf, strict].join()
  const options = { ...(zone && { zone }), ...(asOf && { asOf }), ...(strict && { strict }) } as ScheduleOptions
  const made = schedules.get(key) ?? createSchedule(policies[policy] as ClockPolicy, calendar, options)
  if ('ok' in made && !made.ok) throw new Error(JSON.stringify(made))
  const schedule = 'ok' in made ? made.value : made
  schedules.set(key, schedule)
  return schedule
}

const answerOf = (one: Case) => {
  const term = parseTerm(one.term)
  if (!term.ok) throw new Error(one.term)
  const read = readClock(scheduleOf(one), term.value, one.events, one.now as Case['events'][number]['at'])
  if (!read.ok) return { problem: read.issues[0]?.rule }
  const { startedAt: _, metAt: __, ...told } = read.value
  return { expected: told }
}

describe('specs/vectors/rules/clock.json', () => {
  it('follows the schema of its kind', () => {
    const schema = readFileSync(new URL('schema/clock.json', folder), 'utf8')
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(JSON.parse(schema))
    expect([validate({ ...vectors, cases }), validate.errors]).toEqual([true, null])
  })

  it('has the policies of the fixtures, and cases enough of every sort', () => {
    expect(vectors.policies).toEqual(JSON.parse(JSON.stringify(policies)))
    const count = (holds: (one: Case) => boolean) => cases.filter(holds).length
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(count(({ byHand }) => byHand !== undefined)).toBeGreaterThanOrEqual(15)
    for (const type of ['paused', 'stopped', 'restarted', 'extended', 'met'])
      expect(count(({ events }) => events.some((event) => event.type === type))).toBeGreaterThanOrEqual(5)
  })

  it.each(cases.map((one, at) => [at, one.comment, one] as const))('%d %s', (_, __, one) => {
    const { expected, problem } = one
    expect(answerOf(one)).toEqual(problem === undefined ? { expected } : { problem })
    if (one.byHand !== undefined) expect(expected?.due).toBe(one.byHand)
  })

  // Every twentieth: the whole lot is a quarter of a minute of simulation, and whoever makes the file runs it.
  it.each(cases.filter((one, at) => at % 20 === 0 && one.expected))(
    'still comes from the reference: $comment',
    (one) => {
      expect(ask({ ...one, policy: policies[one.policy] as ClockPolicy, calendar })).toEqual(one.expected)
    },
  )
})
