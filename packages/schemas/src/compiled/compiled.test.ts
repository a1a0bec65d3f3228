import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { filesIn, type ResourceVectors, read } from '../__fixtures__/vectors.ts'
import { contract } from '../contract.ts'
// Imported for what they publish.
import '../index.ts'
import '../operations/index.ts'
import { toIssues } from '../problem/index.ts'
import { madeFor, mutated, randomFrom } from './__fixtures__/payloads.ts'
import * as compiled from './index.gen.ts'
import { type Validation, validators } from './index.gen.ts'

type Validate = (value: unknown) => Validation<unknown>

const names = Object.keys(validators) as (keyof typeof validators)[]
const guards = new Map<string, unknown>(Object.entries(compiled))
const PAYLOADS = 20_000
const EACH = Math.ceil(PAYLOADS / names.length)

const authority = (name: string, value: unknown): Validation<unknown> => {
  const { error } = (contract._idmap.get(name) as z.ZodType).safeParse(value)
  return error ? { success: false, issues: toIssues(error, value) } : { success: true, data: value }
}

const vectors = new Map(
  filesIn('vectors/resources').map((file) => {
    const { schema, cases } = read<ResourceVectors>(`vectors/resources/${file}`)
    return [schema, cases.map((row) => row.value)]
  }),
)

const payloadsFor = (name: string, count: number): unknown[] => {
  const random = randomFrom(names.indexOf(name as 'Complaint') + 1)
  const seeds = [...(contract.get(contract._idmap.get(name) as never)?.examples ?? []), ...(vectors.get(name) ?? [])]
  const start = [...madeFor(name, random, 40), ...seeds]
  return [...start, ...Array.from({ length: count }, (_, at) => mutated(random, start[at % start.length]))]
}

/** Payloads on which a validator says anything else than the schema does. */
const disagreements = (name: string, validate: Validate, payloads: readonly unknown[]): unknown[] =>
  payloads.filter((value) => !isDeepStrictEqual(validate(value), authority(name, value)))

it('covers what people send', () => {
  for (const name of [
    'ServiceRequestSubmission',
    'ServiceRequest',
    'ComplaintSubmission',
    'Complaint',
    'CitizenIdentity',
  ])
    expect(names).toContain(name)
  for (const name of ['IdentityClaim', 'IdentityMatch', 'Service', 'Document', 'Participant', 'Receipt', 'Entry'])
    expect(names).toContain(name)
  expect(names.length).toBeGreaterThan(40)
})

describe.each(names)('%s', (name) => {
  const payloads = payloadsFor(name, EACH)

  it('says what the schema says, issue by issue', () => {
    expect(disagreements(name, validators[name], payloads).slice(0, 1)).toEqual([])
    const refused = payloads.filter((value) => !validators[name](value).success).length
    expect(refused).toBeGreaterThan(payloads.length / 4)
    expect(refused).toBeLessThan(payloads.length)
  })

  it('has a guard that agrees', () => {
    const guard = guards.get(`is${name}`) as (value: unknown) => boolean
    expect(payloads.filter((value) => guard(value) !== validators[name](value).success)).toEqual([])
  })
})

const changed =
  (
    change: (issues: NonNullable<Extract<Validation<unknown>, { success: false }>['issues']>) => typeof issues,
  ): Validate =>
  (value) => {
    const result = validators.ComplaintSubmission(value)
    return result.success ? result : { success: false, issues: change(result.issues) }
  }

const withoutField = (value: unknown, field: string) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== field))
}

const broken: Record<string, Validate> = {
  'accepts everything': (value) => ({ success: true, data: value }),
  'forgets the rules between fields': changed((issues) => issues.filter(({ rule }) => !rule.startsWith('complaint.'))),
  'stops at the first issue': changed((issues) => issues.slice(0, 1)),
  'reports in another order': changed((issues) => issues.toReversed()),
  'points elsewhere': changed((issues) => issues.map((issue) => ({ ...issue, pointer: `${issue.pointer}/` }))),
  'shows no values': changed((issues) => issues.map(({ value: _, ...issue }) => issue)),
  'overlooks unknown fields': (value) => validators.ComplaintSubmission(withoutField(value, 'unknown')),
  'takes a list for an object': (value) => validators.ComplaintSubmission(Array.isArray(value) ? { ...value } : value),
}

it.each(Object.entries(broken))('notices a validator that %s', (_, validate) => {
  expect(disagreements('ComplaintSubmission', validate, payloadsFor('ComplaintSubmission', 2000))).not.toEqual([])
})
