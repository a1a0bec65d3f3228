import { AdapterError, type Change, sharedTexts } from '@selaras/adapter'
import type { Dated } from './map.ts'

/** How far requests were read: the latest moment, and the keys of what changed within a day of it or at no moment told. */
interface Position {
  until: number
  seen: string[]
}

// Cities write back from other systems, so a change may turn up that is older than one already seen.
const LATE = 86_400_000

/** Raises `AdapterError` `configuration` when the text is no cursor of this adapter. */
export const parseCursor = (cursor: string | undefined): Position => {
  if (cursor === undefined) return { until: 0, seen: [] }
  try {
    const { until, seen } = JSON.parse(cursor) as Partial<Position>
    if (Number.isFinite(until) && Array.isArray(seen) && seen.every((key) => typeof key === 'string'))
      return { until: until as number, seen }
  } catch {
    // Told below.
  }
  throw new AdapterError(sharedTexts.cursor, {
    adapter: 'open311',
    code: 'configuration',
  })
}

/** What a position has not given yet, oldest first, and the position after it. A change dated later than now counts as now. */
export const advance = (position: Position, found: readonly Dated[], now: number) => {
  const dated = found.map(({ change, at }) => ({ change, at: at === undefined ? undefined : Math.min(at, now) }))
  const seen = new Set(position.seen)
  const fresh = dated.filter(
    ({ change, at }) => !seen.has(change.key) && (at === undefined || at >= position.until - LATE),
  )
  const until = dated.reduce((latest, { at = 0 }) => Math.max(latest, at), position.until)
  const kept = dated.filter(({ at }) => at === undefined || at >= until - LATE)
  const order = (left: Dated, right: Dated) => (left.at ?? 0) - (right.at ?? 0)
  return {
    changes: fresh.toSorted(order).map(({ change }): Change => change),
    cursor: JSON.stringify({ until, seen: kept.map(({ change }) => change.key) } satisfies Position),
  }
}
