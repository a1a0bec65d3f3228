import type { ProblemCode } from '../problem/codes.ts'
import { issueOf } from '../problem/issues.ts'
import type { Issue } from '../problem/problem.ts'
import { isBeyondDoubt, isShort } from './beyond-doubt.ts'
import { DEFAULT_LIMITS, type Limits, scan } from './scan.ts'

export type Guarded = { ok: true; value: unknown } | { ok: false; problem: ProblemCode; issues: Issue[] }

const refuse = (problem: ProblemCode, ...issue: Parameters<typeof issueOf>): Guarded => ({
  ok: false,
  problem,
  issues: [issueOf(...issue)],
})

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const decode = (input: Uint8Array | string): string | undefined => {
  if (typeof input === 'string') return input.isWellFormed() ? input : undefined
  try {
    return decoder.decode(input)
  } catch {
    return undefined
  }
}

const positionIn = (error: unknown, text: string): number => {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return position === undefined ? text.length : Number(position)
}

/** Bytes in UTF-8; a string that is too long even in characters is not encoded. */
const sizeOf = (input: Uint8Array | string, limit: number) =>
  typeof input === 'string' && input.length <= limit ? encoder.encode(input).length : input.length

/** The value of a short text that nothing is wrong with. It is built before it is looked at: so short, it can do no harm. */
const quickly = (text: string, limits: Limits): Guarded | undefined => {
  if (!isShort(text, limits)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isBeyondDoubt(value, text, limits) ? { ok: true, value } : undefined
  } catch {
    return undefined
  }
}

/** The text itself is read before anything is built, and what is wrong with it is named. */
const carefully = (text: string, limits: Limits): Guarded => {
  const violation = scan(text, limits)
  if (violation) return refuse('malformed-json', violation.rule, [], violation.parameters)
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return refuse('malformed-json', 'json.syntax', [], { position: positionIn(error, text) })
  }
}

/**
 * Reads JSON from outside within bounds of size, depth and number of values, and refuses what no honest sender writes:
 * duplicate and dangerous keys, NUL, half characters, numbers that lose digits. Never throws.
 */
export const parseJson = (input: Uint8Array | string, limits: Limits = DEFAULT_LIMITS): Guarded => {
  if (sizeOf(input, limits.bytes) > limits.bytes) return refuse('too-large', 'json.size', [], { maximum: limits.bytes })
  const text = decode(input)
  if (text === undefined) return refuse('malformed-json', 'json.utf8', [])
  return quickly(text, limits) ?? carefully(text, limits)
}
