import { stemsOf } from '../../stem.ts'
import {
  byScore,
  type DuplicateOptions,
  isInWindow,
  nearnessOf,
  scoreOf,
  settingsOf,
  textSimilarity,
} from '../compare.ts'
import type { Report } from '../report.ts'

/** Every report beside every other: what the index must find, without one. */
export const createScan = (options: DuplicateOptions = {}) => {
  const settings = settingsOf(options)
  const kept = new Map<string, { report: Report; stems: Set<string> }>()
  return {
    add: (report: Report) => kept.set(report.id, { report, stems: new Set(stemsOf(report.text)) }),
    remove: (id: string) => kept.delete(id),
    search: (report: Report) => {
      const stems = new Set(stemsOf(report.text))
      const found: { id: string; score: number }[] = []
      for (const other of kept.values()) {
        if (other.report.id === report.id || !isInWindow(report, other.report, settings)) continue
        const nearness = nearnessOf(report, other.report, settings)
        if (!nearness) continue
        let common = 0
        for (const stem of stems) if (other.stems.has(stem)) common += 1
        const text = textSimilarity(common, stems.size, other.stems.size)
        const score = scoreOf(report, other.report, nearness, text, settings)
        if (score >= settings.threshold) found.push({ id: other.report.id, score })
      }
      return found.sort(byScore).slice(0, settings.limit)
    },
  }
}
