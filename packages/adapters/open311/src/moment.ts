// Dates of GeoReport v2 are W3C date-times with a zone. What cities send is read all the same, and reported.
import type { Reader } from '@selaras/adapter'

const FULL =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.,]([0-9]{1,9}))? ?(Z|[+-][0-9]{2}:?[0-9]{2})?$/i
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
const EPOCH = /^(?:[0-9]{10}|[0-9]{13})$/

const zoneIn = (text: string) =>
  /^[+-][0-9]{4}$/.test(text) ? `${text.slice(0, 3)}:${text.slice(3)}` : text.toUpperCase()

/** What a text says, with what had to be done to it; `undefined` when it says no moment. */
const understood = (text: string, zone: string): [at: number, repair?: string] | undefined => {
  if (EPOCH.test(text)) return [Number(text.padEnd(13, '0')), 'epoch-for-date']
  if (DAY.test(text)) return [Date.parse(`${text}T00:00:00${zone}`), 'date-without-time']
  const [, day, minutes, seconds = ':00', fraction = '0', own] = FULL.exec(text) ?? []
  if (day === undefined) return undefined
  const at = Date.parse(`${day}T${minutes}${seconds}.${fraction.slice(0, 3)}${own ? zoneIn(own) : zone}`)
  if (own === undefined) return [at, 'date-without-zone']
  const isDeclared = text.includes('T') && (own.toUpperCase() === 'Z' || own.includes(':'))
  return isDeclared ? [at] : [at, 'date-in-other-form']
}

/**
 * A moment, milliseconds since 1970-01-01T00:00:00Z.
 * @param zone Offset of dates that name none, such as `+07:00`.
 */
export const moment =
  (zone: string): Reader<number> =>
  (value, pointer, notes) => {
    if (value === undefined || value === null) return undefined
    const text = typeof value === 'number' ? String(value) : value
    const [at, repair] = (typeof text === 'string' && understood(text.trim(), zone)) || []
    if (text === '') notes.repairs.push({ pointer, repair: 'empty-text-for-date' })
    else if (at === undefined || Number.isNaN(at)) notes.repairs.push({ pointer, repair: 'unreadable-left-out' })
    else if (repair) notes.repairs.push({ pointer, repair })
    return at === undefined || Number.isNaN(at) ? undefined : at
  }

/** Writes a moment as the specification asks: whole seconds, in UTC. */
export const writeMoment = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/**
 * Reads a moment as the specification writes it: with a zone. A plus sign that a query made a space is one again.
 * `undefined` for anything else.
 */
export const parseMoment = (text: string): number | undefined => {
  const mended = text.trim().replace(/^(\S+T\S+) ([0-9]{2}:[0-9]{2})$/, '$1+$2')
  const [at, repair] = understood(mended, 'Z') ?? []
  return at === undefined || Number.isNaN(at) || repair ? undefined : at
}
