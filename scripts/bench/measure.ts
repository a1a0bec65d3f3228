/** One line of the benchmark: ours and a peer's, measured in turns in one run. */
export interface Row {
  area: string
  name: string
  ours: number
  peer: number
  /** What the figures count: more is better. */
  unit: string
  ratio: number
  /** Ratio to reach; `null` where only the comparison is of interest. */
  target: number | null
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

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Measures both sides in turns, so that a machine that slows down slows both; medians, and the median of the ratios pair by pair. */
export const contest = async ({ area, name, unit, target, ours, peer, count, rounds = 7 }: Contest): Promise<Row> => {
  const pairs: [number, number][] = []
  await ours(count)
  await peer(count)
  for (let round = 0; round < rounds; round++) pairs.push([await perSecond(ours, count), await perSecond(peer, count)])
  const ratio = median(pairs.map(([a, b]) => a / b))
  return {
    area,
    name,
    ours: Math.round(median(pairs.map(([a]) => a))),
    peer: Math.round(median(pairs.map(([, b]) => b))),
    unit,
    ratio: Number(ratio.toFixed(2)),
    target,
    met: target === null ? null : ratio >= target,
  }
}
