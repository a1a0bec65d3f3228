import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isUnusable } from '../unusable.ts'
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
    ...(depth > 0 && { $ref: fc.constantFrom('#', '#/$defs/one', '#/$defs/two', '#node') }),
    default: scalar,
    examples: fc.constant([1]),
    format: fc.constantFrom('date', 'int32', 'int64'),
    deprecated: fc.boolean(),
    contentEncoding: fc.constant('base64'),
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

/** Schemas that hold themselves, one step down: a list, a tree, each other. In place, a reference to itself has no end. */
const recursive = fc
  .tuple(schemaOf(0), fc.constantFrom('#', '#/$defs/one', '#/$defs/two', '#node'), fc.nat({ max: 5 }))
  .map(([plain, $ref, shape]) => {
    const inside = [
      { properties: { a: { $ref } } },
      { items: { $ref } },
      { additionalProperties: { $ref } },
      { prefixItems: [plain, { $ref }] },
      { properties: { a: plain, b: { anyOf: [{ type: 'null' }, { $ref }] } }, required: ['b'] },
      { patternProperties: { '^a': { $ref } }, not: { required: ['c'] } },
    ][shape]
    return { ...(isTree(plain) && plain), ...inside }
  })
const definition = fc.oneof(schemaOf(0), recursive)

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

const whole = fc
  .tuple(fc.oneof({ arbitrary: schema, weight: 2 }, { arbitrary: recursive, weight: 1 }), definition, definition)
  .map(([top, one, two]) => ({
    ...(isTree(top) ? top : { properties: { a: top } }),
    $defs: { one, two: isTree(two) ? { ...two, $anchor: 'node' } : { $anchor: 'node' } },
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
        $defs: { ...old.$defs, ...(mixed(old.$defs, other.$defs, () => choices[at++ % 12] ?? 9) as object) },
      },
    }
  })

const compiled = (document: object) => {
  try {
    return new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false }).compile(document)
  } catch {
    return undefined
  }
}

type Validate = ReturnType<Ajv2020['compile']>

const accepts = (validate: Validate, instance: unknown): boolean | undefined => {
  try {
    return validate(instance) === true
  } catch {
    return undefined
  }
}

const found = (old: object, next: object) => {
  try {
    return changes(old, next)
  } catch (error) {
    // A reference in a circle or to nothing. Anything else is a fault of ours.
    if (isUnusable(error) && ['error.ref-loop', 'error.ref-missing'].includes(error.key)) return undefined
    throw error
  }
}

const holdsList = (instance: unknown): boolean =>
  Array.isArray(instance) ||
  (typeof instance === 'object' && instance !== null && Object.values(instance).some(holdsList))

/** Beside `prefixItems` the validator lets short lists pass `contains`: such a value proves nothing. */
const isTrusted = (documents: object) => {
  const text = JSON.stringify(documents)
  const isOdd = text.includes('"contains"') && text.includes('"prefixItems"')
  return (instance: unknown) => !isOdd || !holdsList(instance)
}

/** A value at which the two differ, in the direction that would break somebody. */
const witnessOf = (direction: Direction, before: Validate, after: Validate, instances: readonly unknown[]) => {
  const [from, to] = direction === 'input' ? [before, after] : [after, before]
  return instances.find((instance) => accepts(from, instance) === true && accepts(to, instance) === false)
}

const PAIRS = 2_000
const SEEDS = [1, 20_26, 777, 31_415, 8, 4_711, 90, 65_537]

/** What a run came to: pairs said to be compatible, and pairs said to break of which a value proves it. */
const proven = { input: 0, output: 0 }
const witnessed = { input: 0, output: 0 }
let recursions = 0

const judge = (old: object, next: object, instances: readonly unknown[]) => {
  const list = found(old, next)
  const [before, after] = [compiled(old), compiled(next)]
  if (!list || !before || !after || list.length === 0) return
  if (JSON.stringify(old).includes('"$ref"')) recursions++
  const trusted = instances.filter(isTrusted({ old, next }))
  for (const direction of ['input', 'output'] as const) {
    const witness = witnessOf(direction, before, after, trusted)
    const isBreaking = list.some(({ breaks }) => breaks.includes(direction))
    if (!isBreaking && witness !== undefined)
      expect.fail(`${direction}: ${JSON.stringify({ old, next, witness, list })}`)
    if (!isBreaking) proven[direction]++
    else if (witness !== undefined) witnessed[direction]++
  }
}

const SOME_VALUES = fc.array(value, { minLength: 40, maxLength: 40 })

test.each(SEEDS)(
  'what is said to be compatible is so, on random schemas and values: seed %i',
  { timeout: 60_000 },
  (seed) => {
    const property = fc.property(pair, SOME_VALUES, ({ old, next }, instances) => judge(old, next, instances))
    fc.assert(property, { seed, numRuns: PAIRS / SEEDS.length, endOnFailure: true })
  },
)

test('the pairs were worth the work: both verdicts, both directions, references', () => {
  for (const direction of ['input', 'output'] as const) {
    expect(proven[direction]).toBeGreaterThan(PAIRS / 20)
    expect(witnessed[direction]).toBeGreaterThan(PAIRS / 50)
  }
  expect(recursions).toBeGreaterThan(PAIRS / 10)
})
