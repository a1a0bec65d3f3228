import { current } from './historical.ts'
import { lookup } from './lookup.ts'
import { depthOf, LEVELS, type Region, type RegionLevel } from './region.ts'
import { type Reading, readingsOf } from './search-key.ts'
import { ranksOf, regionOf } from './search-match.ts'
import { indexFor } from './search-scope.ts'

export interface SearchOptions {
  /** Only regions of this level. */
  level?: RegionLevel
  /** Only regions inside this one, by its dotted code; a code of before the division of Papua counts as the present one. */
  within?: string
  /** How many to answer at most; 10 unless told. */
  limit?: number
}

const admits =
  ({ hint }: Reading, level: RegionLevel | undefined, within: string | undefined) =>
  (code: string): boolean =>
    (within === undefined || code.startsWith(`${within}.`)) &&
    (level === undefined || depthOf(code) === LEVELS.indexOf(level)) &&
    (hint === undefined || depthOf(code) === LEVELS.indexOf(hint.level)) &&
    // A city's number begins at 71.
    (hint?.isCity === undefined || hint.isCity === code.charAt(3) >= '7')

/**
 * Regions by name, as people type it: case, spacing, accents, `Kab.`, `Kota`, `Kec.`, `Kel.` and one mistyped letter are
 * forgiven. The best first: the same name, one that begins so, a mistyped one, one that has the text inside; among
 * those the higher level. The first search of the whole country loads all of it; `within` loads one province, and
 * a `level` of province or regency nothing.
 */
export const search = async (text: string, { level, within, limit = 10 }: SearchOptions = {}): Promise<Region[]> => {
  const scope = within === undefined ? undefined : await current(within)
  if (limit < 1 || (within !== undefined && scope === undefined)) return []
  const index = await indexFor(level, scope)
  const ranks = readingsOf(text).flatMap((reading) => ranksOf(index, reading.key, admits(reading, level, scope), limit))
  const best = new Set(ranks.sort((a, b) => a - b).map(regionOf))
  const found = await Promise.all([...best].slice(0, limit).map((region) => lookup(index.codes[region] as string)))
  return found.filter((region) => region !== undefined)
}
