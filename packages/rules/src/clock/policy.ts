import { entryTypes } from '@selaras/schemas'
import * as z from 'zod'
import { CalendarId, Day, Name } from './calendar.ts'
import { ZONES, type Zone } from './local-time.ts'
import { breaks, issue } from './messages.ts'
import { parseTerm } from './term.ts'

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64)
const words = (max: number) => z.string().min(1).max(max).regex(/\S/)

const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]'
/** `08:00-12:00`; an office that never closes is `00:00-24:00`. */
const Span = z.string().regex(new RegExp(`^${TIME}-(?:${TIME}|24:00)$`))

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Opening and closing of each span, in minutes of the day. */
export const spansOf = (texts: readonly string[]): [open: number, close: number][] =>
  texts.map((text) => [minuteOf(text.slice(0, 5)), minuteOf(text.slice(6))])

/** Hours of one weekday; a break is the gap between two spans. */
const Spans = z
  .array(Span)
  .min(1)
  .max(4)
  .check((context) => {
    const minutes = spansOf(context.value).flat()
    // A text that is no span has its own issue.
    if (minutes.some((minute, at) => minute <= (minutes[at - 1] ?? -1)))
      context.issues.push(breaks(issue('clock.hours-order', []), context.value))
  })

const Hours = z.partialRecord(z.enum(WEEKDAYS), Spans).check((context) => {
  if (Object.keys(context.value).length === 0) context.issues.push(breaks(issue('clock.hours-none', []), context.value))
})

/** Entries of the standard; a typing error would make a clock that never starts. */
const EntryName = z
  .string()
  .max(64)
  .check((context) => {
    if (!entryTypes.has(context.value))
      context.issues.push(breaks(issue('clock.entry-unknown', [], { value: context.value }), context.value))
  })
const Entries = z.array(EntryName).max(20)

const TermText = z
  .string()
  .max(64)
  .check((context) => {
    const term = parseTerm(context.value)
    if (!term.ok) context.issues.push(...term.issues.map((broken) => breaks(broken, context.value)))
  })

const ClockRule = z.strictObject({
  id: Id,
  title: Name,
  source: words(500),
  kind: z.enum(['service-request', 'complaint']),
  only: z
    .strictObject({
      classifications: z.array(words(64)).min(1).optional(),
      services: z.array(words(64)).min(1).optional(),
    })
    .optional()
    .describe('Cases it holds for; every case of the kind where it is left out.'),
  term: TermText,
  start: z
    .array(z.strictObject({ entry: EntryName, service: words(64).optional() }))
    .min(1)
    .max(10)
    .describe('Starts when every one has happened; with `service`, in the case of that service it depends on.'),
  pause: Entries.default([]),
  resume: Entries.default([]),
  restart: Entries.default([]),
  ends: Entries.min(1).describe('Entries that meet the term.'),
  expiry: z.enum(['nothing', 'warn', 'escalate', 'close', 'auto-approve']),
})
/** One term of a policy: which cases, how long, what starts, holds and ends it, and what its expiry does. */
export type ClockRule = z.infer<typeof ClockRule>

/** How a region counts time (*kebijakan jangka waktu*), as data. The week is the days that have office hours. */
export const ClockPolicy = z
  .strictObject({
    id: Id,
    title: Name,
    source: words(500),
    calendar: CalendarId,
    zone: z.enum(Object.keys(ZONES) as [Zone, ...Zone[]]),
    officeHours: Hours,
    startDay: z.enum(['skip', 'count']).default('skip'),
    endsAt: z.enum(['close', 'same-time']).default('close'),
    days: z
      .array(z.strictObject({ date: Day, name: Name, decree: words(200) }))
      .max(500)
      .default([])
      .describe('Days off the region adds, each with its decree.'),
    clocks: z.array(ClockRule).max(200).default([]),
  })
  .check(({ value, issues }) => {
    const ids = value.clocks.map(({ id }) => id)
    for (const [at, id] of ids.entries())
      if (ids.indexOf(id) !== at)
        issues.push(breaks(issue('clock.id-repeated', [], { value: id }), id, ['clocks', at, 'id']))
  })
export type ClockPolicy = z.infer<typeof ClockPolicy>
