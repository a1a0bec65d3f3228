import { ComplaintSubmission } from '@selaras/schemas'
import { type Reading, type Repair, reading } from './reading.ts'

type Part = Record<string, unknown>

/** More parts than a complaint has; a rule that is broken for ever ends here. */
const ATTEMPTS = 64

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** Takes away what stands at a path, or, where nothing stands there, what it was missing from. */
const without = (value: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...rest] = path.map(String)
  if (!isPart(value) || key === undefined || !(key in value)) return undefined
  const member = without(value[key], rest)
  if (Array.isArray(value))
    return member === undefined ? value.filter((_, at) => at !== Number(key)) : value.with(Number(key), member)
  const { [key]: _gone, ...others } = value
  return member === undefined ? others : { ...others, [key]: member }
}

/**
 * A complaint from what a channel says of it. An optional part that breaks a rule of the contract is left out and told
 * as `left-out:<part>`; there is no value, and `missing:<part>`, when one is broken that a complaint must have.
 */
export const complaintOf = (candidate: Part, pointer = ''): Reading<ComplaintSubmission | undefined> => {
  const repairs: Repair[] = []
  let rest: unknown = candidate
  for (let left = ATTEMPTS; left > 0; left--) {
    const result = ComplaintSubmission.safeParse(rest)
    if (result.success) return reading(result.data, repairs)
    const issue = result.error.issues[0]
    // A member nobody knows is named in `keys`, and its path ends above it.
    const unknown = (issue as { keys?: string[] } | undefined)?.keys?.[0]
    const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])]
    const next = without(rest, path)
    if (next === undefined) return reading(undefined, [...repairs, { pointer, repair: `missing:${path.join('.')}` }])
    repairs.push({ pointer, repair: `left-out:${path.join('.')}` })
    rest = next
  }
  return reading(undefined, [...repairs, { pointer, repair: 'missing:everything' }])
}
