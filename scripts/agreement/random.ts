/** A source of numbers that always gives the same ones for a seed (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below: (limit: number) => number
  pick: <Item>(items: readonly Item[]) => Item
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}
