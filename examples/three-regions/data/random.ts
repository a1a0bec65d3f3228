/** A source of repeatable choices. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** True in about `percent` of a hundred calls. */
  chance: (percent: number) => boolean
  shuffle: <Item>(items: readonly Item[]) => Item[]
}

/** FNV-1a of the name, so that each file draws from its own stream. */
const seedOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Mulberry32: one 32-bit word of state, whole-number arithmetic, the same on every machine. */
const words = (name: string) => {
  let state = seedOf(name)
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** The same name always gives the same choices. */
export const randomOf = (name: string): Random => {
  const next = words(name)
  const between = (least: number, most: number) => least + (next() % (most - least + 1))
  const pick = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)] as Item
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ item }) => item)
  return { between, pick, chance: (percent) => between(0, 99) < percent, shuffle }
}
