import { createHash } from 'node:crypto'
import { type About, contract } from '@selaras/schemas'
// Imported for what they publish: pages, batches, health, problems.
import '@selaras/schemas/operations'
import '@selaras/schemas/problem'
import * as z from 'zod'
import type { Files } from './files.ts'
import { json } from './text.ts'

export type Json = Record<string, unknown>
/** Published schemas by name; references are `refTo(name)`. */
export type NamedSchemas = Map<string, Json>
type RefTo = (name: string) => string

const DEFS = '#/$defs/'
const inDefs: RefTo = (name) => `${DEFS}${name}`

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Our metadata in the words of JSON Schema; what has no word there stands under `x-selaras`. */
const translateAbout = (schema: Json) => {
  // A wrapper such as `.optional()` inherits what was translated already.
  if (typeof schema.description === 'string' || typeof schema.title === 'string') return
  const { id, title, description, source, codelist, rules, ...rest } = schema as Json & Partial<About>
  for (const key of Object.keys(schema)) delete schema[key]
  const own = {
    ...(title && { title: title.id }),
    ...(description && { description: description.id }),
    ...(source && { source }),
    ...(codelist && { codelist }),
    ...(rules && { rules }),
  }
  if (title) schema.title = title.en
  if (description) schema.description = description.en
  Object.assign(schema, rest)
  if (Object.keys(own).length > 0) schema['x-selaras'] = own
}

/** Beside a `$ref` stands only what the field says of itself, never what it inherits from the schema it names. */
const tidyReference = (schema: Json, inherited: unknown) => {
  const { $ref, description } = schema as Json & Partial<About>
  for (const key of Object.keys(schema)) delete schema[key]
  schema.$ref = $ref
  if (!description || description === inherited) return
  schema.description = description.en
  schema['x-selaras'] = { description: description.id }
}

const options = {
  metadata: contract,
  io: 'input',
  override: ({ jsonSchema, zodSchema }: { jsonSchema: unknown; zodSchema: z.core.$ZodType }) => {
    const schema = jsonSchema as Json
    const { parent } = zodSchema._zod
    if (!('$ref' in schema)) translateAbout(schema)
    else if (typeof schema.description !== 'string') tidyReference(schema, parent && contract.get(parent)?.description)
  },
} as const

const LINE_ENDS = '\\n\\r\u2028\u2029'
/** White space of ECMA-262 as plain characters: `\s` is another set in Python, PCRE, Java and Go. */
const WHITE_SPACE = '\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
const WHITE_SPACE_INSIDE = /(\[(?:[^\]\\]|\\.)*?)\\s/g

const portablePattern = (pattern: string): string => {
  if (/\\[dDwWbBpP]|\[[^\]]*\\S/.test(pattern))
    throw new Error(`[generate] Other languages read ${pattern} differently; spell its classes out.`)
  return pattern
    .replace(WHITE_SPACE_INSIDE, `$1${WHITE_SPACE}`)
    .replaceAll('\\s', `[${WHITE_SPACE}]`)
    .replaceAll('\\S', `[^${WHITE_SPACE}]`)
}

const closed = (pattern: string): Json => ({
  pattern: portablePattern(pattern),
  ...(pattern.endsWith('$') && { not: { pattern: `[${LINE_ENDS}]` } }),
})

/**
 * Makes a schema mean the same to every validator. `$` also matches before a last line end in Python, PCRE and Java, `^` and `$` at
 * every line in Ruby: a pattern that holds both ends comes with a refusal of line ends. Draft-04 validators know `enum`, not `const`.
 * In a map of properties these keys are names of fields, and what stands there is a schema.
 */
const portable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(portable)
  if (!isObject(value)) return value
  const schema: Json = {}
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'x-selaras' || (key === 'examples' && Array.isArray(inner))) schema[key] = inner
    else if (key === 'pattern' && typeof inner === 'string') Object.assign(schema, closed(inner))
    else if (key === 'const' && !isObject(inner)) schema.enum = [inner]
    else schema[key] = portable(inner)
  }
  return schema
}

/** Every named schema of the contract, with references written by `refTo`. */
export const namedSchemas = (refTo: RefTo): NamedSchemas => {
  const { schemas } = z.toJSONSchema(contract, { ...options, uri: refTo })
  const named: NamedSchemas = new Map()
  for (const [name, { $schema: _, $id: __, ...schema }] of Object.entries(schemas as Record<string, Json>))
    named.set(name, portable(schema) as Json)
  return new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const withReferences = (value: unknown, refTo: RefTo): unknown => {
  if (Array.isArray(value)) return value.map((inner) => withReferences(inner, refTo))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) =>
    key === '$ref' && typeof inner === 'string'
      ? [key, refTo(inner.slice(DEFS.length))]
      : [key, withReferences(inner, refTo)],
  )
  return Object.fromEntries(entries)
}

/** One schema of the contract that may have no name of its own, such as the query of an operation. */
export const inlineSchema = (schema: z.ZodType, refTo: RefTo): Json => {
  const name = contract.get(schema)?.id
  if (name) return { $ref: refTo(name) }
  const { $schema: _, $defs: __, ...plain } = z.toJSONSchema(schema, options) as Json
  return withReferences(portable(plain), refTo) as Json
}

/** Every `$ref` inside a document. */
export const referencesIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string') found.add(inner)
    else referencesIn(inner, found)
  }
  return found
}

/** References a value needs, directly or not; `resolve` finds what each names. */
export const closure = (value: unknown, resolve: (reference: string) => unknown): Set<string> => {
  const needed = new Set<string>()
  const visit = (at: unknown) => {
    for (const reference of referencesIn(at)) {
      if (needed.has(reference)) continue
      needed.add(reference)
      visit(resolve(reference))
    }
  }
  visit(value)
  return needed
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const bundle = (name: string, named: NamedSchemas): Json => {
  const schema = named.get(name)
  const nameOf = (reference: string) => reference.slice(DEFS.length)
  const needed = [...closure(schema, (reference) => named.get(nameOf(reference)))].map(nameOf).sort()
  const $defs = Object.fromEntries(needed.map((inner) => [inner, named.get(inner)]))
  return {
    $schema: DIALECT,
    $id: `urn:selaras:schema:${name}`,
    ...schema,
    ...(needed.length > 0 && { $defs }),
  }
}

/** The same JSON with its invisible characters written as escapes, for people to see. */
export const withEscapes = (text: string): string =>
  text.replace(
    /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const digestOf = (content: string) => createHash('sha256').update(content).digest('base64url')

/** One bundled JSON Schema a resource: no remote reference, a stable `$id`. `index.json` lists their SHA-256, base64url. */
export const jsonSchemaFiles = (): Files => {
  const named = namedSchemas(inDefs)
  const contents = [...named.keys()].map((name) => [name, withEscapes(json(bundle(name, named)))] as const)
  const files: Files = new Map(contents.map(([name, content]) => [`specs/schemas/${name}.json`, content]))
  const digests = Object.fromEntries(contents.map(([name, content]) => [name, digestOf(content)]))
  return files.set('specs/schemas/index.json', json(digests))
}
