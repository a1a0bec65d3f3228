// instant = full-date "T" hour ":" minute ":" second [ "." 1*9DIGIT ] ( "Z" / ("+" / "-") hour ":" minute )
// Source: RFC 3339 date-time; upper-case T and Z, no leap second.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import { LOCAL_DATE_PATTERN } from './local-date.ts'

const DATE = LOCAL_DATE_PATTERN.source.slice(1, -1)
const INSTANT_PATTERN = new RegExp(
  `^${DATE}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$`,
)

const reason = (text: string) => {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?$/.test(text)) return 'instant.zone'
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(text) ? 'instant.calendar' : 'instant.shape'
}

/** A moment (*waktu*) with its offset from UTC: `+07:00` WIB, `+08:00` WITA, `+09:00` WIT. */
export const Instant = stringFormat(INSTANT_PATTERN, reason)
  .brand('Instant')
  .register(contract, {
    id: 'Instant',
    title: { id: 'Waktu', en: 'Instant' },
    description: {
      id: 'Waktu lengkap dengan selisih dari UTC: +07:00 WIB, +08:00 WITA, +09:00 WIT, atau Z.',
      en: 'A moment with its offset from UTC: +07:00 WIB, +08:00 WITA, +09:00 WIT, or Z.',
    },
    source: 'RFC 3339, date-time',
    pattern: INSTANT_PATTERN.source,
    examples: ['2026-03-13T10:00:00+07:00'],
  })
export type Instant = z.infer<typeof Instant>

export const isInstant = (text: string): text is Instant => INSTANT_PATTERN.test(text)

export interface ParsedInstant {
  instant: Instant
  /** Milliseconds since 1970-01-01T00:00:00Z; finer digits are dropped. */
  epochMilliseconds: number
}

export const parseInstant = (text: string): Parsed<ParsedInstant> =>
  isInstant(text)
    ? { ok: true, value: { instant: text, epochMilliseconds: Date.parse(text) } }
    : { ok: false, rule: reason(text) }

/** Writes epoch milliseconds as an instant in UTC. */
export const instantOf = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString() as Instant
