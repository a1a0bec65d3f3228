import { accepts, type ReadyCondition, readyConditions } from './conditions.ts'
import type { RoutingRule } from './policy.ts'

type Ready = readonly ReadyCondition[]

const find = (rule: Ready, condition: string) => rule.find((one) => one.condition === condition)

const coversValue = (earlier: Ready, { condition }: ReadyCondition, value: string): boolean =>
  find(earlier, condition)?.compared.some((wanted) => accepts[condition](wanted, value)) ?? true

/**
 * Whether the earlier rules together take all that fulfils these conditions. One value of each condition is chosen
 * in turn, keeping the earlier rules that hold for it; choices that keep the same rules are followed once.
 */
const isTaken = (earlier: readonly Ready[], conditions: Ready): boolean => {
  if (earlier.length === 0) return false
  const [first, ...rest] = conditions
  if (!first) return true
  const kept = new Map<string, readonly Ready[]>()
  for (const value of first.compared) {
    const still = earlier.filter((rule) => coversValue(rule, first, value))
    kept.set(still.map((rule) => earlier.indexOf(rule)).join(), still)
  }
  return [...kept.values()].every((still) => isTaken(still, rest))
}

/** Places of the rules that never match, because earlier rules always do. */
export const unreachableRules = (rules: readonly RoutingRule[]): number[] => {
  const ready = rules.map(({ when }) => readyConditions(when))
  return ready.flatMap((conditions, at) => {
    // An earlier rule that asks for more than this one never takes all of it.
    const earlier = ready
      .slice(0, at)
      .filter((rule) => rule.length > 0 && rule.every(({ condition }) => find(conditions, condition)))
    return isTaken(earlier, conditions) ? [at] : []
  })
}
