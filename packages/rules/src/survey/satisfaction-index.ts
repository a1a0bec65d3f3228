// index = 25 · Σ weight · mean of the element, over nine elements whose weight is
//   exact         1/9, so that the best possible index is 100
//   rounded-0.11  0.11 as printed in many forms, so that the best possible index is 99
// Means are never rounded on the way. Totals are whole numbers, so the order of the answers cannot count.
import { SurveyElement } from '@selaras/schemas'
import type { GradeBand } from './grade.ts'
import { gradeOf } from './grade.ts'

/** How the nine elements are weighed. Both are in use, and differ by up to one point: say which. */
export type SurveyWeighting = 'exact' | 'rounded-0.11'

/** The nine elements (*unsur*) of the survey, in their order. */
export const SURVEY_ELEMENTS: readonly SurveyElement[] = SurveyElement.options

/** Sum of the answers by element. */
export type ElementTotals = Record<SurveyElement, number>

/** Index of satisfaction (*Indeks Kepuasan Masyarakat*) over a set of answers. */
export interface SatisfactionIndex {
  weighting: SurveyWeighting
  /** Respondents counted. */
  respondents: number
  /** Index, two decimals, half up: the figure that is graded and published. */
  index: number
  /** The same before rounding. */
  unrounded: number
  /** Best index this weighting can give: 100 or 99. */
  maximum: number
  grade: GradeBand['grade']
  word: GradeBand['word']
  /** Total and mean (*nilai rata-rata*) of the answers 1 to 4, by element. */
  elements: Readonly<Record<SurveyElement, { total: number; mean: number }>>
  /** First and last day answered; absent where no answer says. */
  period?: { from: string; until: string }
}

/** The index as a fraction of whole numbers. */
const FRACTIONS: Readonly<Record<SurveyWeighting, (sum: number, respondents: number) => [number, number]>> = {
  exact: (sum, respondents) => [25 * sum, SURVEY_ELEMENTS.length * respondents],
  'rounded-0.11': (sum, respondents) => [275 * sum, 100 * respondents],
}

/** Rounds a fraction of whole numbers half up to two decimals, without passing through one that cannot be written in binary. */
const roundedFraction = ([above, below]: [number, number]): number =>
  Math.floor((200 * above + below) / (2 * below)) / 100

/** The index from the totals of at least one respondent. */
export const satisfactionIndex = (
  totals: Readonly<ElementTotals>,
  respondents: number,
  weighting: SurveyWeighting,
): SatisfactionIndex => {
  if (!(respondents >= 1)) throw new RangeError('[rules] An index needs at least one respondent.')
  const sum = SURVEY_ELEMENTS.reduce((all, element) => all + totals[element], 0)
  const fraction = FRACTIONS[weighting](sum, respondents)
  const [best, whole] = FRACTIONS[weighting](4 * SURVEY_ELEMENTS.length, 1)
  const index = roundedFraction(fraction)
  const { grade, word } = gradeOf(index)
  return {
    weighting,
    respondents,
    index,
    unrounded: fraction[0] / fraction[1],
    maximum: best / whole,
    grade,
    word,
    elements: Object.fromEntries(
      SURVEY_ELEMENTS.map((element) => [element, { total: totals[element], mean: totals[element] / respondents }]),
    ) as unknown as SatisfactionIndex['elements'],
  }
}
