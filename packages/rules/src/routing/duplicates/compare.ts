// Two reports are candidates when they are near (within the radius, or, where one of them has no point, in the same
// region at district level or below) and close in time. Then
//   score = 0.5 text + 0.25 place + 0.15 time + 0.1 category
//   text     = 2 · stems in common / (stems of one + stems of the other), each stem once; 0 where one has none
//   place    = 1 - distance / radius, or 0.5 for the same region
//   time     = 1 - difference / window
//   category = 1 the same, 0 different, 0.5 where one is unknown
import { distanceBetween } from './distance.ts'
import type { Report } from './report.ts'

/** How near is near, as a region sets it. */
export interface DuplicateOptions {
  /** Metres; default 250. */
  radius?: number
  /** Days of 24 hours between the two submissions; default 14. */
  days?: number
  /** Least score to propose, 0 to 1; default 0.6. */
  threshold?: number
  /** Most proposals; default 10. */
  limit?: number
}

export type DuplicateSettings = Required<DuplicateOptions>

const DEFAULTS: DuplicateSettings = { radius: 250, days: 14, threshold: 0.6, limit: 10 }

/** Options with their defaults. Throws a RangeError on one that is not a positive number (a threshold may be 0). */
export const settingsOf = (options: DuplicateOptions = {}): DuplicateSettings => {
  const settings = { ...DEFAULTS, ...options }
  for (const [name, value] of Object.entries(settings))
    if (!(value > 0 || (name === 'threshold' && value === 0)) || value === Number.POSITIVE_INFINITY)
      throw new RangeError(`[rules] ${name} must be a positive number, not ${value}.`)
  return settings
}

const WEIGHTS = { text: 0.5, place: 0.25, time: 0.15, category: 0.1 } as const
const DAY = 86_400_000
const DISTRICT = '33.03.01'.length

/** The region both lie in: one of the two, at district level or below. */
const sharedRegion = (a = '', b = ''): string | undefined => {
  const [inner, outer] = a.length < b.length ? [b, a] : [a, b]
  return outer.length >= DISTRICT && inner.startsWith(outer) ? outer : undefined
}

/** Where two reports meet: metres apart, or in the same region; nothing where neither is known or near. */
export type Nearness = { distance: number } | { region: string }

export const nearnessOf = (a: Report, b: Report, { radius }: DuplicateSettings): Nearness | undefined => {
  if (a.point && b.point) {
    const distance = distanceBetween(a.point, b.point)
    return distance <= radius ? { distance } : undefined
  }
  const region = sharedRegion(a.region, b.region)
  return region === undefined ? undefined : { region }
}

export const isInWindow = (a: Report, b: Report, { days }: DuplicateSettings): boolean =>
  Math.abs(a.at - b.at) <= days * DAY

/** Part of the stems two reports share, 0 to 1, from three counts (Dice). */
export const textSimilarity = (inCommon: number, ofOne: number, ofOther: number): number =>
  ofOne === 0 || ofOther === 0 ? 0 : (2 * inCommon) / (ofOne + ofOther)

/** More than rounding to four decimals may add to a score. */
const ROUNDING = 0.0001

/**
 * How many of its `count` stems a report must share with another of the same region, where all else agrees, to reach
 * the threshold: `2c / (count + c)` is the most that c in common can give. 0 or less where words are not needed.
 */
export const leastCommon = (count: number, { threshold }: DuplicateSettings): number => {
  const withoutText = WEIGHTS.place / 2 + WEIGHTS.time + WEIGHTS.category
  const text = Math.min(1, (threshold - ROUNDING - withoutText) / WEIGHTS.text)
  return Math.ceil((text * count) / (2 - text))
}

/** Four decimals: what is shown is what is compared with the threshold. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000

/** Score of two candidates, 0 to 1, four decimals. */
export const scoreOf = (
  a: Report,
  b: Report,
  nearness: Nearness,
  text: number,
  settings: DuplicateSettings,
): number => {
  const place = 'distance' in nearness ? 1 - nearness.distance / settings.radius : 0.5
  const time = 1 - Math.abs(a.at - b.at) / (settings.days * DAY)
  const category = a.category === undefined || b.category === undefined ? 0.5 : Number(a.category === b.category)
  return rounded(WEIGHTS.text * text + WEIGHTS.place * place + WEIGHTS.time * time + WEIGHTS.category * category)
}

/** A report that may tell of the same thing, and why; a person decides. */
export interface LikelyDuplicate {
  id: string
  /** 0 to 1, four decimals. */
  score: number
  reasons: {
    /** Whole metres apart. */
    metres?: number
    /** Region both lie in, where metres are not known. */
    region?: string
    /** Days between them, one decimal. */
    days: number
    /** Absent where one of them has no category. */
    sameCategory?: boolean
    /** Part of the stems they share, four decimals. */
    text: number
    /** Stems in common, in alphabetical order. */
    words: string[]
  }
}

export const likelyDuplicate = (
  a: Report,
  b: Report,
  { nearness, score, text, words }: { nearness: Nearness; score: number; text: number; words: readonly string[] },
): LikelyDuplicate => ({
  id: b.id,
  score,
  reasons: {
    ...('distance' in nearness ? { metres: Math.round(nearness.distance) } : nearness),
    days: Math.round((Math.abs(a.at - b.at) / DAY) * 10) / 10,
    ...(a.category !== undefined && b.category !== undefined && { sameCategory: a.category === b.category }),
    text: rounded(text),
    words: words.toSorted(),
  },
})

/** The best first; of equals, the lower id. */
export const byScore = (a: { id: string; score: number }, b: { id: string; score: number }): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1)
