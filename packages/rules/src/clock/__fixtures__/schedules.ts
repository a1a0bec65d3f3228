import type { Instant } from '@selaras/schemas'
import { calendar } from '../../indonesia.gen.ts'
import {
  type ClockPolicy,
  type ClockTerm,
  createSchedule,
  parseTerm,
  type Schedule,
  type ScheduleOptions,
} from '../index.ts'
import { policies } from './policies.ts'

export const answered = <Value>(outcome: { ok: true; value: Value } | { ok: false; issues: unknown[] }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

export const policyOf = (id: string): ClockPolicy => {
  const policy = policies[id]
  if (!policy) throw new Error(id)
  return policy
}

export const scheduleOf = (id: string, options: ScheduleOptions = {}, years = calendar.years): Schedule =>
  answered(createSchedule(policyOf(id), { ...calendar, years }, options))

export const term = (text: string): ClockTerm => answered(parseTerm(text))

export const instant = (text: string): Instant => text as Instant

/** The instant so many minutes after the start of 2025 in WIB. */
export const minute = (after: number): Instant =>
  new Date(Date.parse('2025-01-01T00:00:00+07:00') + after * 60_000).toISOString().replace('.000Z', 'Z') as Instant
