import { isWithinOneEdit } from './one-edit.ts'
import { depthOf, LEVELS } from './region.ts'
import { containing, prefixed, type SearchIndex } from './search-index.ts'

const MAX_EXTRA = 63
const MAX_REGIONS = 2 ** 17
/** Shorter texts are one letter away from too much. */
const SHORTEST_MISTYPED = 4
const SHORTEST_CONTAINED = 3

type Match = (index: SearchIndex, key: string) => Iterable<number>

const same: Match = function* same(index, key) {
  const [at] = prefixed(index, key)
  if (index.keys[at] === key) yield at
}

const longer: Match = function* longer(index, key) {
  const [from, to] = prefixed(index, key)
  for (let at = from; at < to; at++) if (index.keys[at] !== key) yield at
}

/** A key one mistyped letter away has one half of the typed one unharmed, unless the two letters in the middle are swapped. */
const mistyped: Match = function* mistyped(index, key) {
  if (key.length < SHORTEST_MISTYPED) return
  const isNear = (at: number) => index.keys[at] !== key && isWithinOneEdit(index.keys[at] as string, key)
  const middle = key.length >> 1
  const [from, to] = prefixed(index, key.slice(0, middle))
  for (let at = from; at < to; at++) if (isNear(at)) yield at
  for (const at of containing(index, `${key.slice(middle)}\n`)) if (isNear(at)) yield at
  yield* same(index, `${key.slice(0, middle - 1)}${key[middle]}${key[middle - 1]}${key.slice(middle + 1)}`)
}

const inside: Match = (index, key) => (key.length < SHORTEST_CONTAINED ? [] : containing(index, key))

/** From the best kind of match to the poorest. */
const kinds: readonly Match[] = [same, longer, mistyped, inside]

/** Keeps the `limit` smallest of the numbers offered, each once, in order. */
const smallest = (limit: number) => {
  const kept: number[] = []
  const offer = (value: number) => {
    if (kept.length === limit && value >= (kept[limit - 1] as number)) return
    let at = kept.length
    while (at > 0 && (kept[at - 1] as number) > value) at--
    if (kept[at - 1] === value) return
    kept.splice(at, 0, value)
    if (kept.length > limit) kept.pop()
  }
  return { kept, offer }
}

/** The number of the region in the index that a rank is of. */
export const regionOf = (rank: number): number => rank % MAX_REGIONS

/**
 * The best matches, each as one number that sorts: kind of match, then level, then how many letters the name has more or
 * fewer, then the region's number.
 */
export const ranksOf = (
  index: SearchIndex,
  key: string,
  isAdmitted: (code: string) => boolean,
  limit: number,
): number[] => {
  const { kept, offer } = smallest(limit)
  for (const [kind, match] of kinds.entries()) {
    // What comes now is poorer than all that is kept.
    if (kept.length === limit) break
    const better = new Set(kept.map(regionOf))
    for (const at of match(index, key)) {
      const extra = Math.min(Math.abs((index.keys[at] as string).length - key.length), MAX_EXTRA)
      for (const region of index.regions[at] as readonly number[]) {
        const code = index.codes[region] as string
        if (better.has(region) || !isAdmitted(code)) continue
        offer(((kind * LEVELS.length + depthOf(code)) * (MAX_EXTRA + 1) + extra) * MAX_REGIONS + region)
      }
    }
  }
  return kept
}
