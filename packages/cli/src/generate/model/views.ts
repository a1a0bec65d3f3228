import { REFERENCE } from './break-cycles.ts'
import type { Converted } from './convert-schema.ts'

/** What a schema is used for: what the client sends, or what it is answered. */
export type Use = 'request' | 'response'

type Schemas = Readonly<Record<string, Converted>>

/** Nobody sends what is read-only, nobody is answered what is write-only. */
const HIDDEN = { request: 'readOnly', response: 'writeOnly' } as const
const USES = ['request', 'response'] as const

const LISTS = ['prefixItems', 'allOf', 'oneOf', 'anyOf'] as const

const nameIn = ({ $ref = '' }: Converted) => $ref.slice(REFERENCE.length)

const partsOf = (schema: Converted): Converted[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.items ? [schema.items] : []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ...LISTS.flatMap((keyword) => schema[keyword] ?? []),
]

/** Those not met before; met twice, a part says nothing new. */
const unseen = (parts: readonly (Converted | undefined)[], seen: Set<Converted>): Converted[] =>
  parts.flatMap((part) => (part && seen.size < seen.add(part).size ? [part] : []))

const isHidden = (schema: Converted, use: Use, schemas: Schemas, seen = new Set([schema])): boolean =>
  schema[HIDDEN[use]] === true ||
  unseen([schemas[nameIn(schema)], ...(schema.allOf ?? [])], seen).some((part) => isHidden(part, use, schemas, seen))

/** Hidden properties of a schema and of what it is put together from. */
const hiddenIn = (schema: Converted, use: Use, schemas: Schemas, seen = new Set([schema])): string[] => {
  const own = Object.entries(schema.properties ?? {}).filter(([, property]) => isHidden(property, use, schemas))
  const parts = [schemas[nameIn(schema)], ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return [...own.map(([name]) => name), ...unseen(parts, seen).flatMap((part) => hiddenIn(part, use, schemas, seen))]
}

/** Names a schema mentions, directly and by those it mentions. */
const reachedFrom = (start: readonly Converted[], schemas: Schemas): Set<string> => {
  const reached = new Set<string>()
  const waiting = [...start]
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    const name = nameIn(schema)
    const target = schemas[name]
    waiting.push(...partsOf(schema))
    if (!target || reached.has(name)) continue
    reached.add(name)
    waiting.push(target)
  }
  return reached
}

const hidesSomething = (schema: Converted, schemas: Schemas): boolean =>
  USES.some((use) => Object.values(schema.properties ?? {}).some((property) => isHidden(property, use, schemas))) ||
  partsOf(schema).some((part) => hidesSomething(part, schemas))

const countOf = (schema: Converted | undefined) => Object.keys(schema?.properties ?? {}).length
const isEmptied = (whole: Converted | undefined, left: Converted) => countOf(whole) > 0 && countOf(left) === 0

/** A schema as one use of it sees it. */
const viewOf = (schema: Converted, use: Use, schemas: Schemas, nameFor: (name: string) => string): Converted => {
  const inside = (part: Converted, gone: readonly string[] = []): Converted => {
    const { readOnly, writeOnly, ...view } = part
    const hidden = [...gone, ...hiddenIn(part, use, schemas)]
    if (part.$ref !== undefined) view.$ref = REFERENCE + nameFor(nameIn(part))
    if (part.required) view.required = part.required.filter((name) => !hidden.includes(name))
    if (part.properties)
      view.properties = Object.fromEntries(
        Object.entries(part.properties)
          .filter(([, property]) => !isHidden(property, use, schemas))
          .map(([name, property]) => [name, inside(property)]),
      )
    if (part.items) view.items = inside(part.items)
    if (typeof part.additionalProperties === 'object') view.additionalProperties = inside(part.additionalProperties)
    for (const keyword of LISTS)
      if (part[keyword]) view[keyword] = part[keyword].map((one) => inside(one, keyword === 'allOf' ? hidden : []))
    // A part of which nothing is left would let any property in.
    if (part.allOf) view.allOf = view.allOf?.filter((one, at) => !isEmptied(part.allOf?.[at], one)) ?? []
    return view
  }
  return inside(schema)
}

/**
 * Every schema as its use sees it. A named one that is sent and answered, and is not the same both ways, becomes two:
 * `requestName` says what the one that is sent is called.
 */
export const withViews = (
  schemas: Schemas,
  useOf: (key: string) => Use | undefined,
  requestName: (name: string) => string,
): Record<string, Converted> => {
  const keys = Object.keys(schemas)
  const named = keys.filter((key) => useOf(key) === undefined)
  const used = (use: Use) =>
    reachedFrom(
      keys.filter((key) => useOf(key) === use).map((key) => schemas[key] as Converted),
      schemas,
    )
  const [sent, answered] = [used('request'), used('response')]
  const mixed = new Set(named.filter((name) => hidesSomething(schemas[name] as Converted, schemas)))
  const two = new Map<string, string>()
  for (const name of named) {
    if (!sent.has(name) || !answered.has(name)) continue
    if ([name, ...reachedFrom([schemas[name] as Converted], schemas)].some((one) => mixed.has(one)))
      two.set(name, requestName(name))
  }
  const view = (key: string, use: Use) =>
    viewOf(schemas[key] as Converted, use, schemas, (name) => (use === 'request' ? (two.get(name) ?? name) : name))
  const own = (key: string): Use => useOf(key) ?? (sent.has(key) && !answered.has(key) ? 'request' : 'response')
  return Object.assign(
    Object.create(null),
    Object.fromEntries(keys.map((key) => [key, view(key, own(key))])),
    Object.fromEntries([...two].map(([name, request]) => [request, view(name, 'request')])),
  )
}
