import { stemsOf } from '../stem.ts'
import { createBest } from './best.ts'
import {
  type DuplicateOptions,
  isInWindow,
  type LikelyDuplicate,
  likelyDuplicate,
  nearnessOf,
  scoreOf,
  settingsOf,
  textSimilarity,
} from './compare.ts'
import { createPlaces } from './places.ts'
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

interface Kept {
  report: Report
  /** Numbers of its stems, each once, ascending. */
  stems: Uint32Array
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
    wordOf: (number: number): string => words[number] ?? '',
  }
}

/** Walks two ascending lists together. */
const forEachCommon = (a: Uint32Array, b: Uint32Array, tell: (number: number) => void): void => {
  let at = 0
  let other = 0
  while (at < a.length && other < b.length) {
    const one = a[at] as number
    const two = b[other] as number
    if (one === two) tell(one)
    if (one <= two) at += 1
    if (two <= one) other += 1
  }
}

const countCommon = (a: Uint32Array, b: Uint32Array): number => {
  let count = 0
  forEachCommon(a, b, () => {
    count += 1
  })
  return count
}

/** Creates an index; a search visits the reports of the neighbourhood alone. */
export const createDuplicateIndex = (options?: DuplicateOptions): DuplicateIndex => {
  const settings = settingsOf(options)
  const kept = new Map<string, Kept>()
  const places = createPlaces<Kept>(settings.radius)
  const vocabulary = createVocabulary()
  const remove = (id: string): boolean => {
    const found = kept.get(id)
    if (found) places.remove(found)
    return kept.delete(id)
  }
  const describe = (searched: Kept, { report, stems }: Kept, score: number): LikelyDuplicate | undefined => {
    const nearness = nearnessOf(searched.report, report, settings)
    if (!nearness) return undefined
    const words: string[] = []
    forEachCommon(searched.stems, stems, (number) => words.push(vocabulary.wordOf(number)))
    const text = textSimilarity(words.length, searched.stems.length, stems.length)
    return likelyDuplicate(searched.report, report, { nearness, score, text, words })
  }
  const scored = (searched: Kept, other: Kept): number => {
    if (other.report.id === searched.report.id || !isInWindow(searched.report, other.report, settings)) return -1
    const nearness = nearnessOf(searched.report, other.report, settings)
    if (!nearness) return -1
    const common = countCommon(searched.stems, other.stems)
    const text = textSimilarity(common, searched.stems.length, other.stems.length)
    return scoreOf(searched.report, other.report, nearness, text, settings)
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
      const { best, offer } = createBest<Kept>(settings.limit)
      places.visit(report, (item) => {
        const score = scored(searched, item)
        if (score >= settings.threshold) offer(item.report.id, score, item)
      })
      return best.flatMap(({ item, score }) => describe(searched, item, score) ?? [])
    },
    get size() {
      return kept.size
    },
  }
}
