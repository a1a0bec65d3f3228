import { expect, it } from 'vitest'
import { calendar } from '../indonesia.gen.ts'
import { policyOf, scheduleOf } from './__fixtures__/schedules.ts'
import { dueOf } from './index.ts'

const DAY = 86_400_000
const WIB = 7 * 3_600_000
const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** Closing minute of a day, by date alone; undefined when the office is closed. */
const closings = (id: string) => {
  const off = new Set<string>(
    calendar.years.flatMap(({ decrees }) => decrees.flatMap(({ adds }) => adds.map(({ date }) => date))),
  )
  const fixed = new Set(calendar.fixed.map(({ day }) => day))
  const { officeHours } = policyOf(id)
  return (day: number): number | undefined => {
    const date = new Date(day * DAY).toISOString().slice(0, 10)
    if (off.has(date) || (date >= '2027' && fixed.has(date.slice(5)))) return undefined
    const close = officeHours[NAMES[new Date(day * DAY).getUTCDay()] ?? 'sunday']?.at(-1)?.slice(6)
    return close === undefined ? undefined : Number(close.slice(0, 2)) * 60 + Number(close.slice(3))
  }
}

it.each(['five', 'six'])(
  'from every day of 2025 and 2026, 1 to 60 working days end as a walk from day to day says: %s',
  (id) => {
    const schedule = scheduleOf(id)
    const closing = closings(id)
    const first = Date.parse('2025-01-01') / DAY
    const wrong: string[] = []
    for (let day = first; day < first + 730; day++) {
      const start = day * DAY + 10 * 3_600_000 - WIB
      for (let [at, count] = [day + 1, 1]; count <= 60; at++) {
        const close = closing(at)
        if (close === undefined) continue
        const due = dueOf(schedule, { count, unit: 'working-days' }, start)
        if (due !== at * DAY + close * 60_000 - WIB) wrong.push(`${count} from ${new Date(start).toISOString()}`)
        count += 1
      }
    }
    expect(wrong).toEqual([])
  },
)
