import type { LocalDate, Text } from '@selaras/schemas'
import type { Calendar, CalendarYear } from './calendar.ts'
import { dayOf } from './local-time.ts'
import type { ClockPolicy } from './policy.ts'

/** A day the offices are closed although their weekday has hours, and why. */
export interface DayOff {
  kind: 'national-holiday' | 'joint-leave' | 'regional' | 'fixed'
  name: Text
  /** Number of the decree; none for a fixed date of a year whose decree is not on file. */
  decree?: string
}

export interface DaysOff {
  /** By days since 1970-01-01. */
  days: Map<number, DayOff>
  /** Years whose decree is on file. */
  years: Set<number>
  /** Decrees in force, in the order they were signed. */
  decrees: string[]
}

const inForce = (year: CalendarYear, asOf: LocalDate | undefined) =>
  year.decrees.filter(({ signed }) => asOf === undefined || signed <= asOf)

const addYear = (into: DaysOff, year: CalendarYear, asOf: LocalDate | undefined) => {
  const decrees = inForce(year, asOf)
  if (decrees.length > 0) into.years.add(year.year)
  for (const { number, adds, removes } of decrees) {
    into.decrees.push(number)
    for (const date of removes) into.days.delete(dayOf(date))
    for (const { date, kind, name } of adds) into.days.set(dayOf(date), { kind, name, decree: number })
  }
}

/** Every day off from 2000 to 2099: by decree, by fixed date where the decree is not on file, and the region's own. */
export const daysOffOf = (policy: ClockPolicy, calendar: Calendar, asOf: LocalDate | undefined): DaysOff => {
  const all: DaysOff = { days: new Map(), years: new Set(), decrees: [] }
  for (const year of calendar.years) addYear(all, year, asOf)
  for (let year = 2000; year < 2100; year++)
    if (!all.years.has(year))
      for (const { day, name } of calendar.fixed) all.days.set(dayOf(`${year}-${day}`), { kind: 'fixed', name })
  for (const { date, name, decree } of policy.days)
    if (!all.days.has(dayOf(date))) all.days.set(dayOf(date), { kind: 'regional', name, decree })
  return all
}
