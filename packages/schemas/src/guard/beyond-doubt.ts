import type { Limits } from './scan.ts'

const count = (text: string, part: string): number => {
  let found = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++
  return found
}

/** Quotes that stand around and inside a text; `NaN` for what an escape can hide: a NUL, or half a surrogate pair. */
const quotesOf = (text: string, escapes: boolean): number => {
  if (!escapes) return 2
  return text.isWellFormed() && !text.includes('\0') ? 2 + count(text, '"') : Number.NaN
}

const isForbidden = (key: string) => key === '__proto__' || key === 'constructor' || key === 'prototype'

/** Quotes of all texts in a value; `NaN`, which no sum loses, where something in it must be refused. */
const quotesIn = (value: unknown, escapes: boolean, depth: number): number => {
  if (typeof value === 'string') return quotesOf(value, escapes)
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  if (depth === 0) return Number.NaN
  let quotes = 0
  if (Array.isArray(value)) for (const item of value) quotes += quotesIn(item, escapes, depth - 1)
  else
    for (const key in value) {
      if (isForbidden(key)) return Number.NaN
      quotes += quotesOf(key, escapes) + quotesIn(value[key as keyof typeof value], escapes, depth - 1)
    }
  return quotes
}

/** No value and its separator take fewer than two characters, so a text this short cannot hold too many. */
export const isShort = (text: string, { nodes }: Limits): boolean => text.length < 2 * nodes

/**
 * Whether the value read from a short text breaks no bound. A name that stood twice is missing from the value, and so
 * are its quotes. `false` says only that the text itself must be looked at.
 */
export const isBeyondDoubt = (value: unknown, text: string, { depth }: Limits): boolean => {
  const escapes = text.includes('\\')
  // Quotes written in this way are in the value and not in the text.
  if (escapes && text.includes('\\u0022')) return false
  return quotesIn(value, escapes, depth) === count(text, '"')
}
