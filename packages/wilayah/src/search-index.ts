import { LEVELS, type RegionLevel } from './region.ts'
import { keyOf } from './search-key.ts'

/** Names to search, each key once. Regions are numbered from the provinces down, each level in the order of its codes. */
export interface SearchIndex {
  codes: readonly string[]
  /** In alphabetical order. */
  keys: readonly string[]
  /** The regions that have the key at the same place in `keys`. */
  regions: readonly (readonly number[])[]
  /** The keys again, each between two line feeds, and where each begins. */
  text: string
  starts: Uint32Array
}

export type NamesByLevel = Readonly<Record<RegionLevel, readonly (readonly [code: string, name: string])[]>>

export const createSearchIndex = (names: NamesByLevel): SearchIndex => {
  const codes: string[] = []
  const byKey = new Map<string, number[]>()
  for (const level of LEVELS) {
    for (const [code, name] of names[level]) {
      const key = keyOf(name, level)
      const regions = byKey.get(key)
      if (regions) regions.push(codes.length)
      else byKey.set(key, [codes.length])
      codes.push(code)
    }
  }
  const keys = [...byKey.keys()].sort()
  const starts = new Uint32Array(keys.length)
  let length = 1
  for (const [at, key] of keys.entries()) {
    starts[at] = length
    length += key.length + 1
  }
  return { codes, keys, regions: keys.map((key) => byKey.get(key) ?? []), text: `\n${keys.join('\n')}\n`, starts }
}

/** The first place in a sorted list where `isReached` holds, or its length. */
const firstWhere = (length: number, isReached: (at: number) => boolean): number => {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isReached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Places of the keys that begin with `prefix`: from the first up to, without, the second. */
export const prefixed = ({ keys }: SearchIndex, prefix: string): [from: number, to: number] => [
  firstWhere(keys.length, (at) => (keys[at] as string) >= prefix),
  firstWhere(keys.length, (at) => (keys[at] as string) >= `${prefix}\uffff`),
]

/** Places of the keys whose text, with its line feeds, holds `part`. */
export function* containing({ text, starts }: SearchIndex, part: string): Generator<number> {
  for (let found = text.indexOf(part); found >= 0; found = text.indexOf(part, found + 1))
    yield firstWhere(starts.length, (at) => (starts[at] as number) > found) - 1
}
