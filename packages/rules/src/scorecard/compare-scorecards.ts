import { type Scorecard, ScorecardDimension, type Text } from '@selaras/schemas'

/** One indicator of two participants side by side. */
export interface Comparison {
  dimension: ScorecardDimension
  id: string
  name: Text
  /** Figures from 0 to 1; only where both are measurable. */
  figures?: readonly [number, number]
  /** Whose figure is higher, told from the whole numbers. */
  higher?: 'first' | 'second' | 'neither'
  /** Why they cannot be compared. */
  notComparable?: Text
}

type Indicator = Scorecard['dimensions'][ScorecardDimension][number]

const text = (id: string, en: string): Text => ({ id, en })

const reasonFor = ({ participant }: Scorecard, indicator: Indicator | undefined): Text | undefined => {
  if (!indicator)
    return text(`${participant} tidak memiliki indikator ini.`, `${participant} does not have this indicator.`)
  const { notMeasurable } = indicator
  return notMeasurable && text(`${participant}: ${notMeasurable.id}`, `${participant}: ${notMeasurable.en}`)
}

const judge = (first: Indicator, second: Indicator): Pick<Comparison, 'figures' | 'higher'> => {
  const parts = ({ numerator = 0, denominator = 1 }: Indicator) => [numerator, denominator] as const
  const [[a, b], [c, d]] = [parts(first), parts(second)]
  const [left, right] = [BigInt(a) * BigInt(d), BigInt(c) * BigInt(b)]
  return { figures: [a / b, c / d], higher: left > right ? 'first' : left < right ? 'second' : 'neither' }
}

/** Compares two participants, or regions, over the same period: every indicator of the first, never where one is not measurable. */
export const compareScorecards = (first: Scorecard, second: Scorecard): Comparison[] => {
  const isSamePeriod = first.from === second.from && first.until === second.until
  return ScorecardDimension.options.flatMap((dimension) =>
    first.dimensions[dimension].map((indicator): Comparison => {
      const { id, name } = indicator
      const other = second.dimensions[dimension].find((one) => one.id === id)
      const reason = isSamePeriod
        ? (reasonFor(first, indicator) ?? reasonFor(second, other))
        : text('Periodenya berbeda.', 'The periods differ.')
      if (reason || !other) return { dimension, id, name, ...(reason && { notComparable: reason }) }
      return { dimension, id, name, ...judge(indicator, other) }
    }),
  )
}
