import type { Agreement } from '@selaras/schemas'

/** What somebody wants to do with data of the grantor. */
export interface DataUse {
  grantor: string
  grantee: string
  /** Operation of the standard, such as `identity.verify`. */
  operation: string
  /** The agreement's own words for the purpose, in either language. */
  purpose: string
  /** The day, `YYYY-MM-DD`, where the grantor is. */
  on: string
}

/** Clause of an agreement that withholds an attribute. */
export type Clause = 'grantor' | 'grantee' | 'operations' | 'purpose' | 'validity' | 'attributes'

/** An attribute that is not given, and why. */
export interface Withheld {
  /** Path in the resource, such as `identity.birthDate`; a list has no place of its own. */
  attribute: string
  /** Every clause that stands against it. */
  clauses: Clause[]
}

/** A resource as an agreement lets it through. */
export interface Filtered {
  /** What the agreement allows; a field that would be left empty is not there. */
  given: Record<string, unknown>
  /** Everything else, by attribute in alphabetical order. */
  withheld: Withheld[]
}

const CLAUSES: readonly [Clause, (agreement: Agreement, use: DataUse) => boolean][] = [
  ['grantor', ({ grantor }, use) => grantor === use.grantor],
  ['grantee', ({ grantee }, use) => grantee === use.grantee],
  ['operations', ({ operations }, use) => operations.includes(use.operation)],
  ['purpose', ({ purpose }, use) => purpose.id === use.purpose || purpose.en === use.purpose],
  ['validity', ({ validFrom, validUntil }, use) => validFrom <= use.on && use.on <= validUntil],
]

/** Clauses that stand against the use as a whole; none means that the attributes decide. */
export const brokenClauses = (agreement: Agreement, use: DataUse): Clause[] =>
  CLAUSES.flatMap(([clause, holds]) => (holds(agreement, use) ? [] : [clause]))

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null

const isEmpty = (value: unknown) => isTree(value) && Object.keys(value).length === 0

/** Keeps what lies at or under an allowed path; tells the topmost path of what it leaves out. */
const keep = (value: unknown, path: string, allowed: readonly string[], leaveOut: (path: string) => void): unknown => {
  if (allowed.some((one) => path === one || path.startsWith(`${one}.`))) return value
  const isAbove = path === '' || allowed.some((one) => one.startsWith(`${path}.`))
  if (!isTree(value) || !isAbove) {
    leaveOut(path)
    return undefined
  }
  if (Array.isArray(value))
    return value.map((item) => keep(item, path, allowed, leaveOut)).filter((item) => item !== undefined)
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (inner === undefined) return []
    const left = keep(inner, path === '' ? key : `${path}.${key}`, allowed, leaveOut)
    return left === undefined || (isEmpty(left) && !isEmpty(inner)) ? [] : [[key, left]]
  })
  return Object.fromEntries(kept)
}

/**
 * What an agreement lets its grantee have of a resource, and what it withholds and why. An attribute names a field
 * and all inside it; what is not named is not given.
 */
export const filterByAgreement = (
  agreement: Agreement,
  use: DataUse,
  resource: Readonly<Record<string, unknown>>,
): Filtered => {
  const clauses = brokenClauses(agreement, use)
  const left = new Set<string>()
  const allowed = clauses.length === 0 ? agreement.attributes : []
  const given = keep(resource, '', allowed, (path) => left.add(path)) as Record<string, unknown>
  const because: Clause[] = clauses.length === 0 ? ['attributes'] : clauses
  return { given, withheld: [...left].sort().map((attribute) => ({ attribute, clauses: because })) }
}
