import { AdapterError, sharedTexts } from '@selaras/adapter'
import { CRM_STATUSES, type CrmStatus } from './statuses.ts'

/** What was last seen of a report. */
export interface Seen {
  status: CrmStatus
  /** How often it went back, 0 to 35: the same step taken again is another change. */
  rounds: number
}

/** Last sight of every report in the window, by its code. */
export type Sight = ReadonlyMap<string, Seen>

const refuse = () =>
  new AdapterError(sharedTexts.cursor, {
    adapter: 'jakarta-crm',
    code: 'configuration',
  })

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(cursor)
  } catch {
    throw refuse()
  }
}

/**
 * Reads a cursor: an object of days (`260313`), each a row of six signs a report: serial, letter of the status, rounds.
 * A month of Jakarta, some fifteen thousand reports, is 90 KB. Raises `AdapterError` `configuration`.
 */
export const parseCursor = (cursor: string | undefined): Sight => {
  const sight = new Map<string, Seen>()
  if (cursor === undefined) return sight
  const days = parsed(cursor)
  if (typeof days !== 'object' || days === null || Array.isArray(days)) throw refuse()
  for (const [day, row] of Object.entries(days)) {
    if (!/^[0-9]{6}$/.test(day) || typeof row !== 'string' || row.length % 6 !== 0) throw refuse()
    for (const [, serial, letter = '', rounds = ''] of row.matchAll(/(.{4})(.)(.)/g)) {
      if (!Object.hasOwn(CRM_STATUSES, letter)) throw refuse()
      sight.set(`JK${day}${serial}`, { status: letter as CrmStatus, rounds: Number.parseInt(rounds, 36) || 0 })
    }
  }
  return sight
}

/** Writes a cursor. */
export const writeCursor = (sight: Sight): string => {
  const days: Record<string, string> = {}
  for (const [code, { status, rounds }] of [...sight].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const day = code.slice(2, 8)
    days[day] = `${days[day] ?? ''}${code.slice(8)}${status}${Math.min(rounds, 35).toString(36)}`
  }
  return JSON.stringify(days)
}
