import { byScore } from './compare.ts'

/** One that was found, and where it came from. */
interface Ranked<Item> {
  id: string
  score: number
  item: Item
}

/** Keeps the best few of many, in order, without keeping the rest. */
export const createBest = <Item>(limit: number) => {
  const best: Ranked<Item>[] = []
  return {
    offer: (id: string, score: number, item: Item): void => {
      const last = best[limit - 1]
      if (last && byScore(last, { id, score }) < 0) return
      const offered = { id, score, item }
      let at = best.length
      while (at > 0 && byScore(best[at - 1] as Ranked<Item>, offered) > 0) at -= 1
      best.splice(at, 0, offered)
      if (best.length > limit) best.pop()
    },
    best,
  }
}
