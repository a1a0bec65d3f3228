import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type As, verdictOf } from './change.ts'
import { diffSchemas } from './diff-schemas.ts'
import { createSide } from './node.ts'

const changes = (old: unknown, next: unknown, as: As = 'both', undeclared: 'unused' | 'used' = 'unused') =>
  diffSchemas(
    createSide('old', 'schema.json', new Map([['schema.json', old]])),
    createSide('new', 'schema.json', new Map([['schema.json', next]])),
    { as, undeclared },
  )

const rulesOf = (old: unknown, next: unknown, as: As) => {
  const found = changes(old, next, as)
  return `${verdictOf(found)}: ${found.map(({ rule, pointer }) => `${rule} ${pointer}`).join(', ')}`
}

const closed = (properties: object) => ({ properties, additionalProperties: false })
const cat = { type: 'object', required: ['kind'], properties: { kind: { const: 'cat' } } }
const dog = { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' } } }

/** One row a rule: what breaks whom. The way back is the second half of each row. */
const NARROWING: [string, unknown, unknown, string, string][] = [
  ['type', { type: ['string', 'integer'] }, { type: 'string' }, 'type.narrowed /type', 'type.widened /type'],
  ['number', { type: 'number' }, { type: 'integer' }, 'type.narrowed /type', 'type.widened /type'],
  ['null', { type: ['string', 'null'] }, { type: 'string' }, 'nullable.removed /type', 'nullable.added /type'],
  ['enum', { enum: ['a', 'b'] }, { enum: ['a'] }, 'enum.removed /enum', 'enum.added /enum'],
  ['list', { type: 'string' }, { type: 'string', enum: ['a'] }, 'enum.introduced /enum', 'enum.dropped /enum'],
  ['pattern', {}, { pattern: 'a' }, 'pattern.added /pattern', 'pattern.removed /pattern'],
  ['format', {}, { format: 'date' }, 'format.added /format', 'format.removed /format'],
  ['wider format', { format: 'int64' }, { format: 'int32' }, 'format.changed /format', 'format.changed /format'],
  ['multiple', {}, { multipleOf: 2 }, 'multiple-of.added /multipleOf', 'multiple-of.removed /multipleOf'],
  [
    'multiples',
    { multipleOf: 2 },
    { multipleOf: 4 },
    'multiple-of.changed /multipleOf',
    'multiple-of.changed /multipleOf',
  ],
  ...['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum'].map((keyword) => bound(keyword, 1, 2)),
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum'].map((keyword) => bound(keyword, 2, 1)),
  [
    'exclusive',
    { minimum: 1 },
    { exclusiveMinimum: 1 },
    'bound.tightened /exclusiveMinimum',
    'bound.loosened /minimum',
  ],
  ['unique', {}, { uniqueItems: true }, 'unique.required /uniqueItems', 'unique.dropped /uniqueItems'],
  ['contains', {}, { contains: { const: 1 } }, 'contains.added /contains', 'contains.removed /contains'],
  [
    'counts',
    { contains: {} },
    { contains: {}, minContains: 2 },
    'contains.tightened /contains',
    'contains.loosened /contains',
  ],
  ['required', {}, { required: ['a'] }, 'required.added /required', 'required.removed /required'],
  [
    'dependent',
    {},
    { dependentRequired: { a: ['b'] } },
    'dependent-required.added /dependentRequired/a',
    'dependent-required.removed /dependentRequired/a',
  ],
  [
    'closed property',
    closed({ a: {}, b: {} }),
    closed({ a: {} }),
    'property.removed /properties/b',
    'property.added /properties/b',
  ],
  [
    'closing',
    {},
    { additionalProperties: false },
    'additional-properties.closed /additionalProperties',
    'additional-properties.opened /additionalProperties',
  ],
  [
    'rest',
    { additionalProperties: {} },
    { additionalProperties: { type: 'string' } },
    'type.narrowed /additionalProperties/type',
    'type.widened /additionalProperties/type',
  ],
  [
    'pattern property',
    {},
    { patternProperties: { '^a': { type: 'string' } } },
    'pattern-property.added /patternProperties/^a',
    'pattern-property.removed /patternProperties/^a',
  ],
  [
    'names',
    {},
    { propertyNames: { maxLength: 3 } },
    'bound.tightened /propertyNames/maxLength',
    'bound.loosened /propertyNames/maxLength',
  ],
  ['items', { items: {} }, { items: { type: 'string' } }, 'type.narrowed /items/type', 'type.widened /items/type'],
  [
    'prefix',
    { prefixItems: [{}] },
    { prefixItems: [{ type: 'string' }] },
    'type.narrowed /prefixItems/0/type',
    'type.widened /prefixItems/0/type',
  ],
  [
    'anyOf',
    { anyOf: [{ type: 'string' }, { type: 'array' }] },
    { anyOf: [{ type: 'string' }] },
    'alternative.removed /anyOf/1',
    'alternative.added /anyOf/1',
  ],
  ['oneOf', { oneOf: [cat, dog] }, { oneOf: [cat] }, 'alternative.removed /oneOf/1', 'alternative.added /oneOf/1'],
  [
    'allOf',
    { allOf: [{ minLength: 1 }, { maxLength: 5 }] },
    { allOf: [{ minLength: 1 }, { maxLength: 5 }, { pattern: 'a' }] },
    'all-of.added /allOf/2',
    'all-of.removed /allOf/2',
  ],
  ['not', {}, { not: { const: 1 } }, 'not.added /not', 'not.removed /not'],
  [
    'under not',
    { not: { maximum: 1 } },
    { not: { maximum: 2 } },
    'bound.loosened /not/maximum',
    'bound.tightened /not/maximum',
  ],
  [
    'under two nots',
    { not: { not: { maximum: 2 } } },
    { not: { not: { maximum: 1 } } },
    'bound.tightened /not/not/maximum',
    'bound.loosened /not/not/maximum',
  ],
  [
    'condition',
    {},
    { if: { required: ['a'] }, else: { required: ['b'] } },
    'condition.added /if',
    'condition.removed /if',
  ],
  ['nothing', {}, false, 'schema.forbidden /', 'schema.allowed /'],
  [
    'reference',
    { $ref: '#/$defs/a', $defs: { a: { maxLength: 3 } } },
    { $ref: '#/$defs/a', $defs: { a: { maxLength: 2 } } },
    'bound.tightened /$defs/a/maxLength',
    'bound.loosened /$defs/a/maxLength',
  ],
]

function bound(keyword: string, loose: number, tight: number): [string, unknown, unknown, string, string] {
  const [narrow, wide] = [`bound.tightened /${keyword}`, `bound.loosened /${keyword}`]
  return [keyword, { [keyword]: loose }, { [keyword]: tight }, narrow, wide]
}

describe.each(NARROWING)('%s', (_, wide, narrow, narrowing, widening) => {
  test('narrowing breaks input alone', () => {
    expect(rulesOf(wide, narrow, 'input')).toContain(`major: ${narrowing}`)
    expect(rulesOf(wide, narrow, 'output')).toContain(`minor: ${narrowing}`)
    expect(rulesOf(wide, narrow, 'both')).toContain(`major: ${narrowing}`)
  })
  test('widening breaks output alone', () => {
    expect(rulesOf(narrow, wide, 'output')).toContain(`major: ${widening}`)
    expect(rulesOf(narrow, wide, 'input')).toContain(`minor: ${widening}`)
  })
})

const list = (...examples: string[]) => ({ type: 'string', examples, 'x-selaras': { codelist: 'kinds' } })

test.each<[string, unknown, unknown, string]>([
  ['types that differ', { type: 'string' }, { type: 'array' }, 'major: type.changed /type'],
  ['another constant', { const: 1 }, { const: 2 }, 'major: const.changed /const'],
  ['another pattern', { pattern: 'a' }, { pattern: 'b' }, 'major: pattern.changed /pattern'],
  ['another format', { format: 'date' }, { format: 'time' }, 'major: format.changed /format'],
  ['multiples that differ', { multipleOf: 2 }, { multipleOf: 3 }, 'major: multiple-of.changed /multipleOf'],
  [
    'oneOf that may overlap',
    { oneOf: [{ minLength: 1 }] },
    { oneOf: [{ minLength: 1 }, { type: 'array' }] },
    'major: alternative.overlaps /oneOf/1',
  ],
  [
    'a condition',
    { if: { minLength: 1 }, else: false },
    { if: { minLength: 2 }, else: false },
    'major: bound.tightened /if/minLength',
  ],
  [
    'an optional property of an open object',
    {},
    { properties: { a: { type: 'string' } } },
    'minor: property.added /properties/a',
  ],
  ['a code of an open list', list('a'), list('a', 'b'), 'minor: code.added /examples'],
  ['a code taken out', list('a', 'b'), list('a'), 'minor: code.removed /examples'],
  ['a default set', {}, { default: 1 }, 'minor: default.added /default'],
  ['a default changed', { default: 1 }, { default: 2 }, 'major: default.changed /default'],
  ['a default removed', { default: 1 }, {}, 'major: default.removed /default'],
  ['read-only', {}, { readOnly: true }, 'major: read-only.added /readOnly'],
  ['write-only', {}, { writeOnly: true }, 'major: write-only.added /writeOnly'],
  ['deprecated', {}, { deprecated: true }, 'patch: deprecated.added /deprecated'],
  ['not deprecated', { deprecated: true }, {}, 'patch: deprecated.removed /deprecated'],
  ['words', { title: 'a' }, { title: 'b' }, 'patch: annotation.changed /title'],
  ['an extension', {}, { 'x-a': 1 }, 'patch: annotation.changed /x-a'],
  ['media', { contentEncoding: 'base64' }, {}, 'major: keyword.changed /contentEncoding'],
  ['what nothing uses', { $defs: { a: {} } }, { $defs: {} }, 'patch: document.changed /'],
  ['a constant as a list', { const: 1 }, { enum: [1] }, 'patch: document.changed /'],
  [
    'a bound between whole numbers',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 0 },
    'patch: document.changed /',
  ],
  [
    'a schema moved to $defs',
    { items: { type: 'string' } },
    { items: { $ref: '#/$defs/a' }, $defs: { a: { type: 'string' } } },
    'patch: document.changed /',
  ],
])('%s', (_, old, next, expected) => {
  expect(rulesOf(old, next, 'both')).toBe(expected)
})

test('where undeclared properties may be in use, declaring one narrows', () => {
  expect(changes({}, { properties: { a: { type: 'string' } } }, 'input', 'used')[0]?.verdict).toBe('breaking')
})

test('a recursive schema ends, and says each change once', () => {
  const tree = (minLength: number) => ({
    $ref: '#/$defs/node',
    $defs: { node: { properties: { name: { minLength }, children: { items: { $ref: '#/$defs/node' } } } } },
  })
  expect(changes(tree(1), tree(1))).toEqual([])
  expect(changes(tree(1), tree(2)).map(({ pointer }) => pointer)).toEqual(['/$defs/node/properties/name/minLength'])
})

test.each<[string, unknown, string]>([
  ['dangling', { items: { $ref: '#/$defs/none' } }, 'error.ref-missing'],
  ['on the network', { items: { $ref: 'https://example.org/a.json' } }, 'error.ref-remote'],
])('a reference that is %s is refused, and located', (_, schema, key) => {
  expect(() => changes({}, schema)).toThrow(
    expect.objectContaining({ key, parameters: expect.objectContaining({ pointer: '/items' }) }),
  )
})

test('a reference to itself is refused', () => {
  expect(() => changes({ $ref: '#' }, {})).toThrow(expect.objectContaining({ key: 'error.ref-loop' }))
})

const bounds = fc.record(
  {
    minLength: fc.nat({ max: 5 }),
    maxLength: fc.nat({ max: 5 }),
    minimum: fc.nat({ max: 5 }),
    required: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
  },
  { requiredKeys: [] },
)

test('what breaks those who send one way breaks those who receive the other way', () => {
  fc.assert(
    fc.property(bounds, bounds, (old, next) => {
      const there = changes(old, next, 'input').filter(({ verdict }) => verdict === 'breaking')
      const back = changes(next, old, 'output').filter(({ verdict }) => verdict === 'breaking')
      expect(back).toHaveLength(there.length)
    }),
    { seed: 1 },
  )
})
