import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { filesIn, type ResourceVectors, read, validatorOf } from './__fixtures__/vectors.ts'
import { contract } from './contract.ts'
import * as schemas from './index.ts'
import { operations } from './operations/index.ts'
import { Issue, Problem, ruleIds } from './problem/index.ts'

const exported = Object.entries({ ...schemas, Issue, Problem }).filter(([, value]) => value instanceof z.ZodType)
const named = new Map(
  [
    ...exported.map(([, schema]) => schema as z.ZodType),
    ...[...schemas.entryTypes.values()].map((entry) => entry.data),
    ...operations.flatMap(({ body, output }) => (body ? [body, output] : [output])),
  ].flatMap((schema) => {
    const about = contract.get(schema)
    return about?.id ? [[about.id, { schema, about }] as const] : []
  }),
)

describe.each([...named.values()])('$about.id', ({ schema, about }) => {
  it('describes itself in both languages', () => {
    for (const text of [about.title, about.description]) {
      expect(text?.id).toMatch(/\S/)
      expect(text?.en).toMatch(/\S/)
    }
  })

  it.each([...(about.examples ?? [])])('accepts its example %j, as JSON Schema does', (example) => {
    expect(schema.safeParse(example).error).toBeUndefined()
    expect(validatorOf(`schemas/${about.id}.json`)(example)).toBe(true)
  })
})

it('publishes every schema that has a name', () => {
  const missing = [...named.keys()].filter((name) => !filesIn('schemas').includes(`${name}.json`))
  expect(missing).toEqual([])
})

it('names for every schema exactly the rules that JSON Schema cannot express', () => {
  const declared = new Set([...named.values()].flatMap(({ about }) => about.rules ?? []))
  const shown = filesIn('vectors/resources')
    .flatMap((file) => read<ResourceVectors>(`vectors/resources/${file}`).cases)
    .flatMap((row) => (!row.valid && row.jsonSchema === 'accepts' ? [row.rule] : []))
  expect([...declared].filter((rule) => !ruleIds.includes(rule as 'value.missing'))).toEqual([])
  expect(new Set(shown)).toEqual(declared)
})

it('publishes patterns every engine knows: no look-around, [0-9] for digits, an anchor at each end where one stands', () => {
  const patterns = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'pattern' && typeof inner === 'string') patterns.add(inner)
      else visit(inner)
    }
  }
  for (const file of filesIn('schemas')) visit(read(`schemas/${file}`))
  expect([...patterns].filter((pattern) => /\(\?(?!:)|\\[dwbDWB]/.test(pattern))).toEqual([])
  expect([...patterns].filter((pattern) => pattern.startsWith('^') !== pattern.endsWith('$'))).toEqual([])
  const formats = [...named.values()].flatMap(({ about }) => about.pattern ?? [])
  expect(formats.length).toBeGreaterThan(15)
  expect(formats.filter((pattern) => !/^\^.*\$$/.test(pattern))).toEqual([])
})
