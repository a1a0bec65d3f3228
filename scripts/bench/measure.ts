/** One line of the benchmark: our figure, a peer's measured beside it in one run where there is one, and what to reach. */
export interface Row {
  area: string
  name: string
  ours: number
  /** `null` for a figure that stands alone. */
  peer: number | null
  /** What the figures count: `/s`, `ms`, `KB`. */
  unit: string
  /** Ours by the peer's. */
  ratio: number | null
  /** To reach, by the ratio where there is a peer, else by our figure; `null` where only the figure is of interest. */
  target: number | null
  /** Which side of the target is good. */
  sense: 'at-least' | 'at-most'
  met: boolean | null
}

/** Something to measure: does `count` pieces of work. */
export type Work = (count: number) => void | Promise<void>

interface Contest {
  area: string
  name: string
  unit: string
  target: number | null
  ours: Work
  peer: Work
  /** Pieces of work a round; both sides do the same number. */
  count: number
  rounds?: number
}

const perSecond = async (work: Work, count: number): Promise<number> => {
  const start = performance.now()
  await work(count)
  return (count / (performance.now() - start)) * 1000
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Two decimals for small figures, none for large ones. */
const rounded = (value: number) => (value < 100 ? Number(value.toFixed(2)) : Math.round(value))

interface Pairs extends Pick<Row, 'area' | 'name' | 'unit' | 'target' | 'sense'> {
  /** Ours and the peer's, measured in turns. */
  pairs: readonly (readonly [ours: number, peer: number])[]
}

/** A row of figures measured in turns: medians, and the median of the ratios pair by pair. */
export const rowOfPairs = ({ pairs, target, sense, ...row }: Pairs): Row => {
  const ratio = median(pairs.map(([ours, peer]) => ours / peer))
  const met = target === null ? null : sense === 'at-least' ? ratio >= target : ratio <= target
  const [ours, peer] = [median(pairs.map(([each]) => each)), median(pairs.map(([, each]) => each))].map(rounded)
  return { ...row, ours: ours ?? 0, peer: peer ?? 0, ratio: rounded(ratio), target, sense, met }
}

interface Bounded extends Pick<Row, 'area' | 'name' | 'unit' | 'target'> {
  ours: number
}

const alone =
  (sense: Row['sense']) =>
  ({ ours, target, ...row }: Bounded): Row => ({
    ...row,
    ours: rounded(ours),
    peer: null,
    ratio: null,
    target,
    sense,
    met: target === null ? null : sense === 'at-most' ? ours <= target : ours >= target,
  })

/** A row of one figure that should not exceed its target: a time, a size. */
export const atMost = alone('at-most')

/** A row of one figure that should reach its target: a rate. */
export const atLeast = alone('at-least')

/** Measures both sides in turns, so that a machine that slows down slows both. */
export const contest = async ({ ours, peer, count, rounds = 7, ...row }: Contest): Promise<Row> => {
  const pairs: [number, number][] = []
  await ours(count)
  await peer(count)
  for (let round = 0; round < rounds; round++) pairs.push([await perSecond(ours, count), await perSecond(peer, count)])
  return rowOfPairs({ ...row, pairs, sense: 'at-least' })
}
