import { stemsOf } from '../stem.ts'
import { createBest } from './best.ts'
import {
  type DuplicateOptions,
  isInWindow,
  type LikelyDuplicate,
  likelyDuplicate,
  type Nearness,
  nearnessOf,
  scoreOf,
  settingsOf,
  textSimilarity,
} from './compare.ts'
import { createPlaces, type Placed } from './places.ts'
import type { Report } from './report.ts'

/** Open complaints, searched for those that may tell of the same thing. Proposes only; merging is a command a person gives. */
export interface DuplicateIndex {
  /** Adds a report; one with the same id is replaced. */
  add: (report: Report) => void
  /** Removes a report; answers whether it was there. */
  remove: (id: string) => boolean
  /** Likely duplicates of a report, the best first; never the report itself. */
  search: (report: Report) => LikelyDuplicate[]
  readonly size: number
}

/** Another report beside the searched one. */
interface Likeness {
  report: Report
  nearness: Nearness
  common: number[]
  text: number
  score: number
}

/** Stems as numbers, which compare faster; they stay known when a report is removed. */
const createVocabulary = () => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem)
    if (known !== undefined) return known
    numbers.set(stem, words.length)
    words.push(stem)
    return words.length - 1
  }
  return {
    read: (text: string): Uint32Array => Uint32Array.from(new Set(stemsOf(text).map(numberOf))).sort(),
    wordOf: (number: number): string => words[number] as string,
  }
}

/** What two ascending lists have in common. */
const commonOf = (a: Uint32Array, b: Uint32Array): number[] => {
  const common: number[] = []
  let at = 0
  let other = 0
  while (at < a.length && other < b.length) {
    const one = a[at] as number
    const two = b[other] as number
    if (one === two) common.push(one)
    if (one <= two) at += 1
    if (two <= one) other += 1
  }
  return common
}

/** Creates an index; a search visits only the reports of the neighbourhood that can be alike. */
export const createDuplicateIndex = (options?: DuplicateOptions): DuplicateIndex => {
  const settings = settingsOf(options)
  const kept = new Map<string, Placed>()
  const places = createPlaces<Placed>(settings)
  const vocabulary = createVocabulary()
  const remove = (id: string): boolean => {
    const found = kept.get(id)
    if (found) places.remove(found)
    return kept.delete(id)
  }
  const compare = (searched: Placed, other: Placed): Likeness | undefined => {
    const { report } = other
    if (report.id === searched.report.id || !isInWindow(searched.report, report, settings)) return undefined
    const nearness = nearnessOf(searched.report, report, settings)
    if (!nearness) return undefined
    const common = commonOf(searched.stems, other.stems)
    const text = textSimilarity(common.length, searched.stems.length, other.stems.length)
    return { report, nearness, common, text, score: scoreOf(searched.report, report, nearness, text, settings) }
  }
  return {
    add: (report) => {
      remove(report.id)
      const item = { report, stems: vocabulary.read(report.text) }
      kept.set(report.id, item)
      places.add(item)
    },
    remove,
    search: (report) => {
      const searched = { report, stems: vocabulary.read(report.text) }
      const { best, offer } = createBest<Likeness>(settings.limit)
      for (const item of places.around(searched)) {
        const likeness = compare(searched, item)
        if (likeness && likeness.score >= settings.threshold) offer(item.report.id, likeness.score, likeness)
      }
      return best.map(({ item }) =>
        likelyDuplicate(report, item.report, { ...item, words: item.common.map(vocabulary.wordOf) }),
      )
    },
    get size() {
      return kept.size
    },
  }
}
