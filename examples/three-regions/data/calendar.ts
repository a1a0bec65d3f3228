import type { Random } from './random.ts'

/** The day of the example: nothing in it lies later. */
export const TODAY = '2026-03-13'

const DAY = 86_400_000

/** The calendar day `count` days before another. */
export const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10)

/** A day from `first` to `last`, both included. */
export const dayBetween = (random: Random, first: string, last: string): string =>
  daysBefore(last, random.between(0, (Date.parse(last) - Date.parse(first)) / DAY))
