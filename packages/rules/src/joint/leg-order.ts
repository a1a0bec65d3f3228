import type { DefinedLeg } from './legs.ts'

type Node = Pick<DefinedLeg, 'id'> & { after: readonly { leg: string }[] }

/**
 * The legs in an order in which they may start: each behind all it waits for, and otherwise as the definition
 * lists them. Legs that wait for one another, or for one that does not exist, are left out.
 */
export const legOrder = <Leg extends Node>(legs: readonly Leg[]): Leg[] => {
  const order = new Map<string, Leg>()
  const isFree = ({ id, after }: Node) => !order.has(id) && after.every(({ leg }) => order.has(leg))
  for (let next = legs.find(isFree); next; next = legs.find(isFree)) order.set(next.id, next)
  return [...order.values()]
}

/** A dependency that closes a circle, and the circle it closes. */
export interface Cycle {
  /** Place in the list of legs, and in what that leg waits for. */
  leg: number
  after: number
  /** Codes along the circle; the first stands again at the end. */
  circle: string[]
}

/**
 * Dependencies that make legs wait for one another, as the definition lists them. Without them every leg can start;
 * a dependency on a leg that does not exist closes nothing.
 */
export const cyclesIn = (legs: readonly Node[]): Cycle[] => {
  const kept = new Map<string, string[]>(legs.map(({ id }) => [id, []]))
  const pathFrom = (from: string, to: string, seen = new Set<string>()): string[] | undefined => {
    if (from === to) return [to]
    if (seen.has(from)) return undefined
    seen.add(from)
    for (const next of kept.get(from) ?? []) {
      const path = pathFrom(next, to, seen)
      if (path) return [from, ...path]
    }
    return undefined
  }
  return legs.flatMap(({ id, after }, leg) =>
    after.flatMap(({ leg: before }, at): Cycle[] => {
      const back = pathFrom(before, id)
      if (back) return [{ leg, after: at, circle: [id, ...back] }]
      kept.get(id)?.push(before)
      return []
    }),
  )
}
