import { read } from '../../__fixtures__/vectors.ts'

type Json = Record<string, unknown>
export type Random = () => number

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item

/** A value made after a published JSON Schema; mostly valid, which is enough to begin with. */
const sampleOf = (random: Random, schema: Json, defs: Record<string, Json>): unknown => {
  const { $ref, const: fixed, enum: options, oneOf, examples, type } = schema
  if (typeof $ref === 'string') return sampleOf(random, defs[$ref.slice('#/$defs/'.length)] ?? {}, defs)
  if (fixed !== undefined) return fixed
  if (Array.isArray(options)) return pick(random, options)
  if (Array.isArray(oneOf)) return sampleOf(random, pick(random, oneOf) as Json, defs)
  if (Array.isArray(examples) && (type !== 'object' || random() < 0.3)) return structuredClone(pick(random, examples))
  if (type === 'object') {
    const required = (schema.required ?? []) as string[]
    const fields = Object.entries((schema.properties ?? {}) as Record<string, Json>)
    const chosen = fields.filter(([name]) => required.includes(name) || random() < 0.6)
    return Object.fromEntries(chosen.map(([name, field]) => [name, sampleOf(random, field, defs)]))
  }
  if (type === 'array')
    return Array.from({ length: 1 + Math.floor(random() * 2) }, () => sampleOf(random, schema.items as Json, defs))
  if (type === 'integer' || type === 'number') return Number(schema.minimum ?? 0) + 1
  return type === 'boolean' ? random() < 0.5 : 'Contoh'
}

/** Values made after the published schema of that name. */
export const madeFor = (name: string, random: Random, count: number): unknown[] => {
  const schema = read<Json>(`schemas/${name}.json`)
  return Array.from({ length: count }, () => sampleOf(random, schema, (schema.$defs ?? {}) as Record<string, Json>))
}

class Foreign {
  reason = 'Contoh'
}

/** Values that sit at an edge of some schema, or at an edge of the language. */
const ODD: readonly (() => unknown)[] = [
  ...[null, undefined, true, 0, -1, 1, 1.5, -0, 101, 2 ** 53, -(2 ** 60), Number.NaN, Number.POSITIVE_INFINITY, 10n],
  ...['', ' ', '\u00a0', 'x', 'A-b', '.', '0000', '9901015708900001', '3303', '33.03', 'UPPER.go.id', 'a.b', 'id'],
  ...['2026-02-30', '2026-13-01', '1990-08-18', '2026-03-13T10:00:00', '2026-03-13T25:00:00Z', '08123456789', 'male'],
  ...[
    '7K3M-9Q2D-X4TW',
    '7K3M-9Q2D-X4TV',
    '9120001234567',
    'x'.repeat(256),
    'x'.repeat(5001),
    'citizen',
    'organization',
  ],
  ...['\u{1f600}'.repeat(100), '\u{1f600}'.repeat(101), '\u{1f600}'.repeat(255), '\ud83d'.repeat(101), ' \u{1f600}'],
].map((value) => () => value)
const ODD_OBJECTS: readonly (() => unknown)[] = [
  () => [],
  () => [[]],
  () => ({}),
  () => ({ length: 6000 }),
  () => ({ length: 'x' }),
  () => Array.from({ length: 101 }, () => 'x'),
  () => Array.from({ length: 1001 }, () => ({})),
  () => new Array(3),
  () => new Foreign(),
  () => new Date(0),
  () => () => 1,
  () => Symbol('odd'),
  () => Object.create(null),
  () => Object.create({ inherited: 1 }),
  () => ({ constructor: 1 }),
  () => ({ constructor: () => 1 }),
  () => ({ [Symbol('key')]: 1 }),
  () => JSON.parse('{"__proto__": {"a": 1}}'),
  () => ({ 'mpp.purbalinggakab.go.id': {}, 'BAD ID': {}, '7': {} }),
  () => ({ 'mpp.purbalinggakab.go.id': [], 'a.go.id': { deep: [1] } }),
]

type Holder = Record<PropertyKey, unknown>

const places = (value: unknown, found: [Holder, PropertyKey][] = []): [Holder, PropertyKey][] => {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Reflect.ownKeys(value)) {
    if (Array.isArray(value) && key === 'length') continue
    found.push([value as Holder, key])
    places((value as Holder)[key], found)
  }
  return found
}

const retyped = (random: Random, text: string) => {
  const at = Math.floor(random() * (text.length + 1))
  return text.slice(0, at) + pick(random, ['', '0', '9', 'x', ' ', '-', 'Z', '\u{1f600}']) + text.slice(at + 1)
}

const KEYS = ['unknown', '9901015708900001', 'a/b~c', 'name', 'constructor', 'kind', 'id', 'x'.repeat(600)]

const alter = (random: Random, holder: Holder, key: PropertyKey) => {
  const value = holder[key]
  const choice = random()
  if (choice < 0.15) delete holder[key]
  else if (choice < 0.3) holder[pick(random, KEYS)] = pick(random, ODD)()
  else if (choice < 0.4) holder[pick(random, KEYS)] = value
  else if (choice < 0.7 && typeof value === 'string') holder[key] = retyped(random, value)
  else if (choice < 0.75) holder[key] = [value, value]
  else if (choice < 0.82) holder[key] = pick(random, ODD_OBJECTS)()
  else holder[key] = pick(random, ODD)()
}

/** The value with one to four things changed. */
export const mutated = (random: Random, value: unknown): unknown => {
  const root: Holder = { value: structuredClone(value) }
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const all = places(root)
    if (all.length === 0) break
    const inner = all.filter(([holder]) => holder !== root)
    const [holder, key] = pick(random, inner.length > 0 && random() < 0.97 ? inner : all)
    if (!Object.isFrozen(holder)) alter(random, holder, key)
  }
  return root.value
}
