import { contract, LocalDate } from '@selaras/schemas'
import * as z from 'zod'
import { breaks, issue } from './messages.ts'

const words = (max: number) => z.string().min(1).max(max).regex(/\S/)
export const Name = z.strictObject({ id: words(200), en: words(200) })
/** The published pattern travels with the format, so that the JSON Schema refuses what we refuse. */
export const Day = LocalDate.clone().meta({ pattern: contract.get(LocalDate)?.pattern })

/** Two letters of the country whose decrees these are. */
export const CalendarId = z.string().regex(/^[A-Z]{2}$/)

const DecreeDay = z.strictObject({ date: Day, kind: z.enum(['national-holiday', 'joint-leave']), name: Name })

const Decree = z.strictObject({
  number: words(200).describe('Number of the decree, as it is cited.'),
  signed: Day.describe('Day it was signed, from which it counts.'),
  confidence: z
    .enum(['high', 'medium'])
    .describe('How well dates and number were checked; `source` says against what.'),
  source: words(500),
  adds: z.array(DecreeDay).max(100),
  removes: z.array(Day).max(100).default([]),
})

const dayProblems = ({ year, decrees }: { year: number; decrees: z.infer<typeof Decree>[] }) => {
  const seen = new Set<string>()
  return decrees.flatMap(({ adds, removes }, index) => {
    for (const date of removes) seen.delete(date)
    return adds.flatMap(({ date }, at) => {
      const path = ['decrees', index, 'adds', at, 'date']
      const repeated = seen.has(date)
      seen.add(date)
      const isForeign = Number(date.slice(0, 4)) !== year
      if (!isForeign && !repeated) return []
      return [breaks(issue(isForeign ? 'clock.day-year' : 'clock.day-repeated', [], { value: date }), date, path)]
    })
  })
}

/** One year of a calendar: its decree, then what amended it, in the order they were signed. */
export const CalendarYear = z
  .strictObject({
    calendar: CalendarId,
    year: z.int().min(2000).max(2099),
    decrees: z.array(Decree).min(1).max(20),
  })
  .check((context) => {
    context.issues.push(...dayProblems(context.value))
  })
export type CalendarYear = z.infer<typeof CalendarYear>

/** A calendar without its years: the days off that have a fixed date, for years whose decree is not on file. */
export const CalendarBase = z.strictObject({
  calendar: CalendarId,
  title: Name,
  fixed: z.array(
    z.strictObject({ day: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/), name: Name }),
  ),
})
export type CalendarBase = z.infer<typeof CalendarBase>

/** A calendar as the clock uses it. */
export interface Calendar extends CalendarBase {
  years: readonly CalendarYear[]
}
