// PermenPANRB 14/2017. The table leaves gaps (64.99-65.00, 76.60-76.61, 88.30-88.31): the index is rounded to two
// decimals, half up, before it is looked up, so that every index has one grade.
import type { Text } from '@selaras/schemas'

/** Quality of a service (*mutu pelayanan*) by its index. */
export interface GradeBand {
  grade: 'A' | 'B' | 'C' | 'D'
  /** Least index of the band, two decimals. */
  from: number
  word: Text
}

/** The bands, the best first. What lies below the last, as only a rounded weight can give, is graded D too. */
export const GRADES: readonly GradeBand[] = [
  { grade: 'A', from: 88.31, word: { id: 'Sangat baik', en: 'Very good' } },
  { grade: 'B', from: 76.61, word: { id: 'Baik', en: 'Good' } },
  { grade: 'C', from: 65, word: { id: 'Kurang baik', en: 'Less than good' } },
  { grade: 'D', from: 25, word: { id: 'Tidak baik', en: 'Not good' } },
]

const LOWEST = GRADES[GRADES.length - 1] as GradeBand

/** The band of an index that is already rounded to two decimals. */
export const gradeOf = (index: number): GradeBand => GRADES.find(({ from }) => index >= from) ?? LOWEST
