// local-date = 4DIGIT "-" month "-" day        ; a day of the Gregorian calendar, no time zone
// Source: RFC 3339 full-date.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00|0000)'
export const LOCAL_DATE_PATTERN = new RegExp(
  `^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP_YEAR}-02-29)$`,
)

const reason = (text: string) =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? 'local-date.calendar' : 'local-date.shape'

/** A calendar day (*tanggal*), `YYYY-MM-DD`, in the time zone of the place it speaks of. Refuses days that do not exist. */
export const LocalDate = stringFormat(LOCAL_DATE_PATTERN, reason)
  .brand('LocalDate')
  .register(contract, {
    id: 'LocalDate',
    title: { id: 'Tanggal', en: 'Local date' },
    description: {
      id: 'Hari kalender YYYY-MM-DD tanpa zona waktu. Tanggal yang tidak ada, seperti 31 Februari, ditolak.',
      en: 'A calendar day YYYY-MM-DD without a time zone. Days that do not exist, such as 31 February, are refused.',
    },
    source: 'RFC 3339, full-date',
    pattern: LOCAL_DATE_PATTERN.source,
    examples: ['2026-03-13'],
  })
export type LocalDate = z.infer<typeof LocalDate>

export const isLocalDate = (text: string): text is LocalDate => LOCAL_DATE_PATTERN.test(text)

export interface ParsedLocalDate {
  date: LocalDate
  year: number
  month: number
  day: number
}

/** Reads `YYYY-MM-DD` into numbers, or names the broken rule. */
export const parseLocalDate = (text: string): Parsed<ParsedLocalDate> => {
  if (!isLocalDate(text)) return { ok: false, rule: reason(text) }
  const [year = 0, month = 0, day = 0] = (text as string).split('-').map(Number)
  return { ok: true, value: { date: text, year, month, day } }
}
