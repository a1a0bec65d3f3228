// Generated from resources/scorecard.ts by `pnpm generate`. Do not edit.
import type { Scorecard } from '../../../resources/scorecard.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

interface Measure {
  numerator?: number | undefined
  denominator?: number | undefined
  notMeasurable?: unknown
}

const isWhole = ({ numerator, denominator, notMeasurable }: Measure): boolean =>
  notMeasurable === undefined
    ? numerator !== undefined && denominator !== undefined
    : numerator === undefined && denominator === undefined

export const scorecardRule: Rule<Scorecard> = (context) => {
    const { from, until, dimensions } = context.value
    if (until < from) context.issues.push(breaks('scorecard.period', until, ['until']))
    for (const [name, indicators] of Object.entries(dimensions))
      for (const [index, indicator] of indicators.entries())
        if (!isWhole(indicator))
          context.issues.push(breaks('scorecard.measure', undefined, ['dimensions', name, index]))
  }
