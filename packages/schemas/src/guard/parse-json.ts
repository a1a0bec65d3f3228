import { type Issue, issueOf, type ProblemCode } from '../problem/index.ts'
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

/** Reads JSON from outside: size, depth, number of values, duplicate and dangerous keys are checked before anything is built. Never throws. */
export const parseJson = (input: Uint8Array | string, limits: Limits = DEFAULT_LIMITS): Guarded => {
  if (sizeOf(input, limits.bytes) > limits.bytes) return refuse('too-large', 'json.size', [], { maximum: limits.bytes })
  const text = decode(input)
  if (text === undefined) return refuse('malformed-json', 'json.utf8', [])
  const violation = scan(text, limits)
  if (violation) return refuse('malformed-json', violation.rule, [], violation.parameters)
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return refuse('malformed-json', 'json.syntax', [], { position: positionIn(error, text) })
  }
}
