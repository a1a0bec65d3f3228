import { AdapterError, sharedTexts } from '@selaras/adapter'
import type { Placed } from './map.ts'

/**
 * How far the rows were read: the latest moment, and the keys of what had changed within a day of it or at no moment that
 * a column tells. Rows that are written late, or carry a day without a time, are found all the same and not given twice.
 */
export interface Position {
  until: string
  seen: string[]
}

const START: Position = { until: '', seen: [] }
const DAY = 86_400_000

const isPosition = (value: unknown): value is Position => {
  const { until, seen } = (value ?? {}) as Partial<Position>
  return typeof until === 'string' && Array.isArray(seen) && seen.every((key) => typeof key === 'string')
}

/** Raises `AdapterError` `configuration` when the text is no cursor of this adapter. */
export const parseCursor = (cursor: string | undefined): Position => {
  if (cursor === undefined) return START
  try {
    const position: unknown = JSON.parse(cursor)
    if (isPosition(position)) return position
  } catch {
    // Told below.
  }
  throw new AdapterError(sharedTexts.cursor, {
    adapter: 'sicantik',
    code: 'configuration',
  })
}

const dayBefore = (moment: string): string => {
  const at = Date.parse(`${moment.replace(' ', 'T')}Z`)
  return Number.isNaN(at) ? '' : new Date(at - DAY).toISOString().slice(0, 19).replace('T', ' ')
}

/**
 * What a position has not given yet, and the position after it.
 * @param now `YYYY-MM-DD HH:mm:ss` WIB; a row dated later counts as changed now, or all that follows would be missed.
 */
export const advance = (position: Position, placed: readonly Placed[], now: string) => {
  const moments = placed.map(({ change, at }) => ({ change, at: at !== undefined && at > now ? now : at }))
  const seen = new Set(position.seen)
  const from = dayBefore(position.until)
  const fresh = moments.filter(({ change, at }) => !seen.has(change.key) && (at === undefined || at >= from))
  const until = moments.reduce((latest, { at = '' }) => (at > latest ? at : latest), position.until)
  const kept = moments.filter(({ at }) => at === undefined || at >= dayBefore(until))
  return {
    changes: fresh.map(({ change }) => change),
    cursor: JSON.stringify({ until, seen: kept.map(({ change }) => change.key) } satisfies Position),
  }
}
