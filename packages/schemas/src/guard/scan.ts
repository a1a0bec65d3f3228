import type { MessageParameters } from '../problem/fill-message.ts'
import type { RuleId } from '../problem/messages.ts'

/** Bounds of a JSON text that is read at all. */
export interface Limits {
  bytes: number
  depth: number
  nodes: number
}

export const DEFAULT_LIMITS: Limits = { bytes: 1_048_576, depth: 32, nodes: 10_000 }

/** A bound the text exceeds, or something in it no honest sender writes. */
export interface Violation {
  rule: RuleId
  parameters: MessageParameters
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

/** Whether an odd run of backslashes stands before this place. */
const isEscaped = (text: string, at: number): boolean => {
  let before = at - 1
  while (text.charCodeAt(before) === BACKSLASH) before--
  return (at - before) % 2 === 0
}

/** Index of the closing quote of the string that opens at `start`, or the end of the text. */
const closingQuote = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end > 0 ? end : text.length
}

const decoded = (literal: string): string => {
  try {
    return JSON.parse(`"${literal}"`) as string
  } catch {
    return literal
  }
}

/** What an escape can hide: a NUL, or half a surrogate pair, which has no UTF-8 and so no digest. */
const escapeViolation = (string: string): Violation | undefined => {
  if (string.includes('\0')) return { rule: 'json.nul', parameters: {} }
  return string.isWellFormed() ? undefined : { rule: 'json.utf8', parameters: {} }
}

const keyViolation = (key: string, keys: Set<string>): Violation | undefined => {
  if (FORBIDDEN.has(key)) return { rule: 'json.forbidden-key', parameters: { field: key } }
  const { size } = keys
  if (keys.add(key).size > size) return undefined
  return { rule: 'json.duplicate-key', parameters: { field: key.slice(0, 64) } }
}

const QUOTE = 34
const COMMA = 44
const ARRAY = 91
const BACKSLASH = 92
const OBJECT = 123
const isNumber = (code: number) => code === 45 || (code >= 48 && code <= 57)
/** First letter of `true`, `false`, `null`; none of the three stands elsewhere in them. */
const isLiteral = (code: number) => code === 116 || code === 102 || code === 110
const isClosing = (code: number) => code === 125 || code === 93

/**
 * Reads the text once, without building values: depth, number of values, duplicate or forbidden keys, unsafe numbers, NUL.
 * @param text Well formed, so that only an escape can hide half a character.
 */
export const scan = (text: string, limits: Limits): Violation | undefined => {
  if (text.includes('\0')) return { rule: 'json.nul', parameters: {} }
  const escapes = text.includes('\\')
  // Keys seen so far in each open object; an open array holds `undefined`.
  const open: (Set<string> | undefined)[] = []
  // Set where the next string is a key of this object.
  let keys: Set<string> | undefined
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let isValue = false
    if (code === QUOTE) {
      const end = closingQuote(text, at)
      if (keys || escapes) {
        const literal = text.slice(at + 1, end)
        const string = escapes && literal.includes('\\') ? decoded(literal) : literal
        const violation = (escapes && escapeViolation(string)) || (keys && keyViolation(string, keys))
        if (violation) return violation
      }
      isValue = !keys
      keys = undefined
      at = end
    } else if (code === OBJECT || code === ARRAY) {
      keys = code === OBJECT ? new Set() : undefined
      isValue = open.push(keys) > 0
      if (open.length > limits.depth) return { rule: 'json.depth', parameters: { maximum: limits.depth } }
    } else if (code === COMMA) keys = open.at(-1)
    else if (isClosing(code)) open.pop()
    else if (isNumber(code)) {
      NUMBER.lastIndex = at
      const literal = NUMBER.exec(text)?.[0] ?? '-'
      if (Math.abs(Number(literal)) > Number.MAX_SAFE_INTEGER) return { rule: 'json.number', parameters: {} }
      isValue = true
      at += literal.length - 1
    } else isValue = isLiteral(code)
    if (isValue && ++values > limits.nodes) return { rule: 'json.nodes', parameters: { maximum: limits.nodes } }
  }
  return undefined
}
