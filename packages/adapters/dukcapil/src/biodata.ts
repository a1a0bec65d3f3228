// Dialect A returns the whole person. What is asked about is compared here and only the verdict leaves.
import { isLocalDate } from '@selaras/schemas'
import { similarity } from './similarity.ts'
import { FUZZY, type FuzzyAttribute, type Thresholds } from './threshold.ts'
import type { Verdict } from './verdict.ts'

const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** `1990-08-17` of `17-08-1990`, `17/08/1990`, or itself with or without a time behind; else nothing. */
const dateOf = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{2})[-/](\d{2})[-/](\d{4})(?:[ T].*)?$/.exec(text) ?? []
  const iso = day === undefined ? text.slice(0, 10) : `${year}-${month}-${day}`
  return isLocalDate(iso) ? iso : undefined
}

/** A neighbourhood number without the zeros in front, which the source does not always write. */
const numberOf = (text: string) => text.replace(/^0+(?=\d)/, '')

const FORMS: Readonly<Record<string, (text: string) => string | undefined>> = {
  birthDate: dateOf,
  'address.rt': numberOf,
  'address.rw': numberOf,
}

const isFuzzy = (attribute: string): attribute is FuzzyAttribute => (FUZZY as readonly string[]).includes(attribute)

/** Whether what was claimed agrees with what is on record; `undefined` when the record does not say. */
export const biodataVerdict = (
  attribute: string,
  claimed: string,
  recorded: string,
  thresholds: Thresholds,
): Verdict | undefined => {
  if (recorded === '') return undefined
  if (isFuzzy(attribute)) {
    const score = similarity(claimed, recorded)
    return { matched: score >= thresholds.of(attribute), score }
  }
  const formOf = FORMS[attribute] ?? plain
  const record = formOf(recorded)
  return record === undefined ? undefined : { matched: formOf(claimed) === record }
}
