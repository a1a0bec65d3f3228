import { createDuplicateIndex, type Report, stemsOf } from '@selaras/rules'
import { createRandom } from '../agreement/random.ts'
import { atMost, contest, median, type Row, type Work } from './measure.ts'

const OPEN = 100_000
const DAY = 86_400_000
const SYLLABLES = 'ba be bi bu da ga ja ka ki ku la li lu ma mi na pa ra ri sa si su ta ti tu'.split(' ')
/** Words as complaints have them: a few everywhere, most of them rare. */
const WORDS = Array.from({ length: 5_000 }, (_, at) =>
  [at, Math.floor(at / 25), Math.floor(at / 625) + 3].map((part) => SYLLABLES[part % 25]).join(''),
)
const CATEGORIES = ['roads', 'waste', 'flood', 'street-lighting', 'traffic', 'water-supply']

/** From 0 until 1, the same in every run. */
const randomFrom = (seed: number) => {
  const { below } = createRandom(seed)
  return () => below(2 ** 32) / 2 ** 32
}

/** Reports over a city of about 28 by 28 km and 60 days, a fifth with a point; or all of one district without any. */
const reportsOf = (isCrowded: boolean): Report[] => {
  const random = randomFrom(20260313)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  return Array.from({ length: OPEN }, (_, at) => ({
    id: `R${at}`,
    at: Date.UTC(2026, 2, 13) - Math.floor(random() * 60) * DAY,
    text: Array.from({ length: 16 }, () => WORDS[Math.floor(random() ** 3 * WORDS.length)]).join(' '),
    category: pick(CATEGORIES),
    region: isCrowded ? '31.74.01' : `31.7${1 + Math.floor(random() * 5)}.0${1 + Math.floor(random() * 9)}`,
    ...(!isCrowded &&
      random() < 0.2 && { point: { latitude: -6.35 + random() * 0.25, longitude: 106.7 + random() * 0.25 } }),
  }))
}

/** Every open report beside the new one, its stems prepared as the index has them: what stands to be saved. */
const scanOf = (reports: readonly Report[], radius: number, days: number) => {
  const kept = reports.map((report) => ({ report, stems: new Set(stemsOf(report.text)) }))
  const metres = (a: NonNullable<Report['point']>, b: NonNullable<Report['point']>) =>
    Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) * 111_195
  return (searched: Report) => {
    const stems = new Set(stemsOf(searched.text))
    const found: { id: string; score: number }[] = []
    for (const { report, stems: others } of kept) {
      const apart = Math.abs(report.at - searched.at)
      if (apart > days * DAY) continue
      const isNear =
        searched.point && report.point
          ? metres(searched.point, report.point) <= radius
          : searched.region === report.region
      if (!isNear) continue
      let common = 0
      for (const stem of stems) if (others.has(stem)) common += 1
      const score = (2 * common) / (stems.size + others.size)
      if (score >= 0.6) found.push({ id: report.id, score })
    }
    return found.sort((a, b) => b.score - a.score).slice(0, 10)
  }
}

const measure = async (name: string, isCrowded: boolean): Promise<Row[]> => {
  const reports = reportsOf(isCrowded)
  const index = createDuplicateIndex()
  for (const report of reports) index.add(report)
  const searched = reports.slice(0, 50).map((report) => ({ ...report, id: 'X' }))
  const work =
    (search: (report: Report) => unknown): Work =>
    (count) => {
      for (let at = 0; at < count; at++) search(searched[at % searched.length] as Report)
    }
  const row = await contest({
    area: 'duplicates',
    name: `${name}: searches of ${OPEN} open complaints, beside a scan of all`,
    unit: '/s',
    target: null,
    count: 20,
    rounds: 5,
    ours: work(index.search),
    peer: work(scanOf(reports, 250, 14)),
  })
  const times = searched.map((report) => {
    const start = performance.now()
    index.search(report)
    return performance.now() - start
  })
  const time = { area: 'duplicates', unit: 'ms', target: 20 }
  return [
    row,
    atMost({ ...time, name: `${name}: one search, median`, ours: median(times) }),
    atMost({ ...time, name: `${name}: one search, the slowest of 50`, ours: Math.max(...times) }),
  ]
}

export const duplicates = async (): Promise<Row[]> => [
  ...(await measure('a city', false)),
  ...(await measure('all in one district, none with a point', true)),
]
