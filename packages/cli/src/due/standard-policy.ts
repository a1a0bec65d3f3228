import type { ClockPolicy } from '@selaras/rules/clock'
import { clockPolicies } from '@selaras/rules/indonesia'
import { nearest } from '../nearest.ts'
import { Unusable } from '../unusable.ts'

/** A policy of the standard by its id; undefined where the word is the path of a file. */
export const standardPolicy = (word: string): ClockPolicy | undefined => {
  if (Object.hasOwn(clockPolicies, word)) return clockPolicies[word]
  if (/[./\\]/.test(word)) return undefined
  const ids = Object.keys(clockPolicies)
  const suggestion = nearest(word, ids) ?? ''
  throw new Unusable('error.policy-unknown', { value: word, choices: ids.join(', '), suggestion })
}
