// term  = count [ ("x" / "×") "24" ] unit          ; spaces and hyphens between the words, any case
// unit  = "working days" / "hari kerja" / "calendar days" / "hari kalender" / "working hours" / "jam kerja"
//       / [ "calendar" ] "hours" / "jam" [ "kalender" ]
// Clause 1 of specs/calendars/clock.md.
import { issue } from './messages.ts'
import { type Outcome, refused } from './outcome.ts'

/** What a term counts. `hours` run day and night; `working-hours` only while the office is open. */
export type TermUnit = 'working-days' | 'calendar-days' | 'working-hours' | 'hours'

/** A length of time set by law or policy (*jangka waktu*); `3×24 hours` is 72 `hours`. */
export interface ClockTerm {
  count: number
  unit: TermUnit
}

const WORDS: Readonly<Record<string, TermUnit | 'day'>> = {
  'working day': 'working-days',
  'working days': 'working-days',
  'hari kerja': 'working-days',
  'calendar day': 'calendar-days',
  'calendar days': 'calendar-days',
  'hari kalender': 'calendar-days',
  'working hour': 'working-hours',
  'working hours': 'working-hours',
  'jam kerja': 'working-hours',
  hour: 'hours',
  hours: 'hours',
  jam: 'hours',
  'calendar hour': 'hours',
  'calendar hours': 'hours',
  'jam kalender': 'hours',
  day: 'day',
  days: 'day',
  hari: 'day',
}

/** Ten years, as the longest term of a service. */
const LONGEST: Readonly<Record<TermUnit, number>> = {
  'working-days': 3650,
  'calendar-days': 3650,
  'working-hours': 87_600,
  hours: 87_600,
}

const SHAPE = /^(\d{1,6}) ?(?:([x×]) ?24 )?([a-z]+(?: [a-z]+)?)$/

/** Reads a term from text in English or Indonesian. Never throws: a text it cannot read comes back with what to write. */
export const parseTerm = (text: string): Outcome<ClockTerm> => {
  const plain = text
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
  const [, digits, times, words = ''] = SHAPE.exec(plain) ?? []
  const unit = Object.hasOwn(WORDS, words) ? WORDS[words] : undefined
  if (unit === undefined || (times !== undefined && unit !== 'hours'))
    return refused(issue('clock.term-shape', [], { value: text }))
  if (unit === 'day') return refused(issue('clock.term-unit', [], { value: text }))
  const count = Number(digits) * (times === undefined ? 1 : 24)
  const maximum = LONGEST[unit]
  return count >= 1 && count <= maximum
    ? { ok: true, value: { count, unit } }
    : refused(issue('clock.term-count', [], { value: text, maximum }))
}

/** The one canonical way to write a term: `14 working days`, `1 working day`, `72 hours`. */
export const formatTerm = ({ count, unit }: ClockTerm): string => {
  const words = unit.replace('-', ' ')
  return `${count} ${count === 1 ? words.slice(0, -1) : words}`
}
