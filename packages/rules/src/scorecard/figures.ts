import { type Scorecard, ScorecardDimension } from '@selaras/schemas'
import { type IndicatorDefinition, type IndicatorId, scorecardIndicators } from './indicators.ts'

/** What was counted for one indicator. */
export interface Figure {
  numerator: number
  denominator: number
}

export type Figures = Record<IndicatorId, Figure>

const INDICATOR_IDS = Object.keys(scorecardIndicators) as IndicatorId[]

export const noFigures = (): Figures =>
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, { numerator: 0, denominator: 0 }])) as Figures

/** Counts one thing of an indicator, and whether it is a good one. */
export const count = (figure: Figure, isGood: boolean): void => {
  figure.denominator += 1
  if (isGood) figure.numerator += 1
}

type Indicator = Scorecard['dimensions'][ScorecardDimension][number]

const indicatorOf = (id: IndicatorId, { numerator, denominator }: Figure): Indicator => {
  const { name, notMeasurable }: IndicatorDefinition = scorecardIndicators[id]
  return denominator > 0 ? { id, name, numerator, denominator } : { id, name, notMeasurable }
}

/** The dimensions of the scorecard, each figure whole or with the reason why there is none. */
export const dimensionsOf = (figures: Figures): Scorecard['dimensions'] =>
  Object.fromEntries(
    ScorecardDimension.options.map((dimension) => [
      dimension,
      INDICATOR_IDS.filter((id) => scorecardIndicators[id].dimension === dimension).map((id) =>
        indicatorOf(id, figures[id]),
      ),
    ]),
  ) as Scorecard['dimensions']
