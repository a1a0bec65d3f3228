import { type ClockTerm, createSchedule, dueOf, type Outcome } from '@selaras/rules/clock'
import { calendar, clockPolicies } from '@selaras/rules/indonesia'
import { contest, type Row, type Work } from './measure.ts'

const DAY = 86_400_000
const ZONE = 7 * 3_600_000
const first = Date.parse('2025-01-01T01:00:00Z')

const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.issues[0]?.message.en)
  return outcome.value
}

type Due = (term: ClockTerm, start: number) => number

/** Starts spread over 2025 and 2026, terms of 1 to 60 working days. */
const each =
  (due: Due): Work =>
  (count) => {
    let sum = 0
    for (let at = 0; at < count; at++)
      sum += due({ count: 1 + (at % 60), unit: 'working-days' }, first + (at % 600) * DAY + at)
    if (!Number.isFinite(sum)) throw new Error('Every term must end.')
  }

/** What one writes without an index: walk from day to day, look each up in a set, count those that are open. */
const dayByDay = (closes: readonly (number | undefined)[], off: ReadonlySet<number>): Due => {
  return ({ count }, start) => {
    let day = Math.floor((start + ZONE) / DAY)
    for (let left = count; left > 0; ) {
      day += 1
      if (closes[(day + 4) % 7] !== undefined && !off.has(day)) left -= 1
    }
    return day * DAY + (closes[(day + 4) % 7] ?? 0) * 60_000 - ZONE
  }
}

/** Due moments from the index beside a plain loop over the days, which must agree. */
export const clock = async (): Promise<Row[]> => {
  const policy = clockPolicies['five-day-week']
  if (!policy) throw new Error('No such policy.')
  const schedule = must(createSchedule(policy, calendar))
  const ours: Due = (term, start) => dueOf(schedule, term, start)
  const dates = calendar.years.flatMap(({ decrees }) => decrees.flatMap(({ adds }) => adds.map(({ date }) => date)))
  const fixed = calendar.fixed.map(({ day }) => `2027-${day}`)
  const peer = dayByDay(
    [undefined, 960, 960, 960, 960, 990, undefined],
    new Set([...dates, ...fixed].map((date) => Date.parse(date) / DAY)),
  )
  for (let at = 0; at < 36_000; at++) {
    const [term, start] = [{ count: 1 + (at % 60), unit: 'working-days' as const }, first + (at % 600) * DAY + at]
    if (ours(term, start) !== peer(term, start)) throw new Error(`${term.count} working days from ${start} differ.`)
  }
  return [
    await contest({
      area: 'clock',
      name: 'due dates of 1 to 60 working days, index beside a day-by-day loop of our own',
      unit: '/s',
      target: 3,
      count: 1_000_000,
      ours: each(ours),
      peer: each(peer),
    }),
  ]
}
