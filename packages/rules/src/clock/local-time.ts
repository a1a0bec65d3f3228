import type { Instant, LocalDate } from '@selaras/schemas'

/** Zones of Indonesia (WIB, WITA, WIT) and their hours ahead of UTC; none has summer time. */
export const ZONES = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const
export type Zone = keyof typeof ZONES

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Days since 1970-01-01 of a calendar day. */
export const dayOf = (date: string): number => Date.parse(date) / DAY

export const dateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10) as LocalDate

/** Day of the week, 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** Milliseconds of a zone's own clock: those since 1970-01-01T00:00:00 as its people count them. */
export const localOf = (epochMilliseconds: number, zone: Zone): number => epochMilliseconds + ZONES[zone] * HOUR

/** Writes local milliseconds as an instant with the zone's offset. */
export const instantIn = (local: number, zone: Zone): Instant => {
  const text = new Date(local).toISOString()
  return `${text.slice(0, text.endsWith('.000Z') ? 19 : 23)}+0${ZONES[zone]}:00` as Instant
}
