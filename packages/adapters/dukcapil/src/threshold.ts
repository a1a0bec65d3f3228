import type { Attribute } from './attributes.ts'
import type { Verdict } from './verdict.ts'

/** Attributes the source compares with tolerance; the others agree or do not. */
export const FUZZY = ['name', 'birthPlace', 'address.street'] as const satisfies readonly Attribute[]
export type FuzzyAttribute = (typeof FUZZY)[number]

/** Similarity 1-100 from which each attribute agrees, and `others` for those it does not name. */
export type ThresholdPolicy = Partial<Record<FuzzyAttribute, number>> & { others?: number }

const USUAL = 90

export interface Thresholds {
  /** What is sent as `TRESHOLD`: one number holds for a whole call, so the lowest. */
  sent: number
  of: (attribute: FuzzyAttribute) => number
}

export const thresholdsOf = (policy: number | ThresholdPolicy = USUAL): Thresholds => {
  const named = typeof policy === 'number' ? { others: policy } : policy
  const of = (attribute: FuzzyAttribute) => named[attribute] ?? named.others ?? USUAL
  return { sent: Math.min(...FUZZY.map(of)), of }
}

const isFuzzy = (attribute: string): attribute is FuzzyAttribute => (FUZZY as readonly string[]).includes(attribute)

/**
 * A verdict under our own threshold, where that is stricter than the one sent: the score decides. `undefined` when the
 * source agreed without a score, for then nobody knows.
 */
export const judged = (attribute: string, verdict: Verdict, { sent, of }: Thresholds): Verdict | undefined => {
  if (!isFuzzy(attribute) || of(attribute) === sent || !verdict.matched) return verdict
  return verdict.score === undefined ? undefined : { ...verdict, matched: verdict.score >= of(attribute) }
}
