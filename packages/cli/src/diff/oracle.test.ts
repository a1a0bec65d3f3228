import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Direction } from './change.ts'
import { diffSchemas } from './diff-schemas.ts'
import { createSide, isTree } from './node.ts'

const changes = (old: unknown, next: unknown) =>
  diffSchemas(
    createSide('old', 'schema.json', new Map([['schema.json', old]])),
    createSide('new', 'schema.json', new Map([['schema.json', next]])),
    { undeclared: 'used' },
  )

const NAMES = ['a', 'b', 'c']
const name = fc.constantFrom(...NAMES)
const scalar = fc.constantFrom<unknown>(null, true, false, -1, 0, 1, 2, 3, 0.5, '', 'a', 'b', 'ab', 'abc')
const small = fc.nat({ max: 3 })
const type = fc.constantFrom('null', 'boolean', 'object', 'array', 'number', 'string', 'integer')

const valueAt = (depth: number): fc.Arbitrary<unknown> => {
  if (depth === 0) return scalar
  const inner = valueAt(depth - 1)
  return fc.oneof(scalar, fc.dictionary(name, inner, { maxKeys: 3 }), fc.array(inner, { maxLength: 3 }))
}

const value = valueAt(2)

const schemaOf = (depth: number): fc.Arbitrary<unknown> => {
  const inner: fc.Arbitrary<unknown> =
    depth === 0 ? fc.constantFrom<unknown>(true, { type: 'string' }, { const: 1 }, { minimum: 1 }) : schemaOf(depth - 1)
  const list = fc.array(inner, { minLength: 1, maxLength: 3 })
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
    const: scalar,
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom('^a', 'b$', '^[ab]*$'),
    minimum: small,
    exclusiveMinimum: small,
    maximum: small,
    exclusiveMaximum: small,
    multipleOf: fc.integer({ min: 1, max: 3 }),
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    items: inner,
    prefixItems: list,
    unevaluatedItems: inner,
    // Not `{}`: beside some prefixItems the validator lets an empty list pass it.
    contains: fc.constantFrom<unknown>({ const: 1 }, { type: 'string' }, { minimum: 1 }),
    minContains: small,
    maxContains: small,
    properties: fc.dictionary(name, inner, { maxKeys: 3 }),
    patternProperties: fc.dictionary(fc.constantFrom('^a', '[bc]', '.'), inner, { maxKeys: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    unevaluatedProperties: fc.oneof(fc.boolean(), inner),
    propertyNames: inner,
    required: fc.uniqueArray(name, { maxLength: 2 }),
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 1 }),
    dependentSchemas: fc.dictionary(name, inner, { maxKeys: 1 }),
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: inner,
    if: inner,
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's.
    then: inner,
    else: inner,
    ...(depth > 0 && { $ref: fc.constantFrom('#/$defs/one', '#/$defs/two') }),
    default: scalar,
    title: fc.constantFrom('one', 'two'),
  }
  const some = fc
    .uniqueArray(fc.constantFrom(...Object.keys(keywords)), { maxLength: 4 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((key) => [key, (keywords as Record<string, fc.Arbitrary<unknown>>)[key] ?? scalar]),
        ),
      ),
    )
  return fc.oneof({ arbitrary: fc.boolean(), weight: 1 }, { arbitrary: some, weight: 9 })
}

const schema = schemaOf(1)

/** Some of one and some of another, by a stream of choices. */
const mixed = (a: unknown, b: unknown, choose: () => number): unknown => {
  const choice = choose()
  if (!isTree(a) || !isTree(b)) return choice < 2 ? b : a
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(
    keys.flatMap((key) => {
      const here = choose()
      if (here === 0) return key in b ? [[key, b[key]]] : []
      if (here === 1 && key in a && key in b) return [[key, mixed(a[key], b[key], choose)]]
      if (here === 2 && key in a) return []
      return key in a ? [[key, a[key]]] : []
    }),
  )
}

const whole = fc.tuple(schema, schemaOf(0), schemaOf(0)).map(([top, one, two]) => ({
  ...(isTree(top) ? top : { properties: { a: top } }),
  $defs: { one, two },
}))

const pair = fc
  .tuple(whole, whole, fc.array(fc.nat({ max: 9 }), { minLength: 12, maxLength: 12 }))
  .map(([old, other, choices]) => {
    let at = 0
    const next = mixed(old, other, () => choices[at++ % choices.length] ?? 9) as object
    return {
      old,
      next: {
        ...next,
        $defs: '$defs' in next ? mixed(old.$defs, other.$defs, () => choices[at++ % 12] ?? 9) : old.$defs,
      },
    }
  })

const compiled = (document: object) => {
  try {
    return new Ajv2020({ strict: false, validateFormats: false }).compile(document)
  } catch {
    return undefined
  }
}

const accepts = (validate: ReturnType<Ajv2020['compile']>, instance: unknown): boolean | undefined => {
  try {
    return validate(instance) === true
  } catch {
    return undefined
  }
}

const found = (old: object, next: object) => {
  try {
    return changes(old, next)
  } catch {
    return undefined
  }
}

test.each([1, 20_26, 777, 31_415])(
  'what is said to be compatible is so, on random schemas and values: seed %i',
  (seed) => {
    const proven: Record<Direction, number> = { input: 0, output: 0 }
    const property = fc.property(
      pair,
      fc.array(value, { minLength: 30, maxLength: 30 }),
      ({ old, next }, instances) => {
        const list = found(old, next)
        const [before, after] = [compiled(old), compiled(next)]
        if (!list || !before || !after || list.length === 0) return
        for (const direction of ['input', 'output'] as const) {
          if (list.some(({ breaks }) => breaks.includes(direction))) continue
          proven[direction] += 1
          const [from, to] = direction === 'input' ? [before, after] : [after, before]
          for (const instance of instances)
            if (accepts(from, instance) === true && accepts(to, instance) === false)
              expect.fail(`${direction}: ${JSON.stringify({ old, next, instance, list })}`)
        }
      },
    )
    fc.assert(property, { seed, numRuns: 150, interruptAfterTimeLimit: 6_000, endOnFailure: true })
    expect(Math.min(proven.input, proven.output)).toBeGreaterThan(0)
  },
)
