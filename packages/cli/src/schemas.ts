import { type About, contract, entryTypes } from '@selaras/schemas'
// Imported for what they publish: pages, batches, health, problems.
import '@selaras/schemas/operations'
import '@selaras/schemas/problem'
import type * as z from 'zod'
import { nearest } from './nearest.ts'
import { plain } from './schema-name.ts'
import { Unusable } from './unusable.ts'

type SchemaKind = 'resource' | 'entry' | 'format' | 'codelist'

export interface NamedSchema {
  name: string
  kind: SchemaKind
  about: About
  schema: z.core.$ZodType
}

export const kebabCase = (name: string): string => name.replaceAll(/(?<=[a-z0-9])([A-Z])/g, '-$1').toLowerCase()

const entryData = () => new Set<z.core.$ZodType>([...entryTypes.values()].map((entry) => entry.data))

const kindOf = (schema: z.core.$ZodType, about: About, entries: ReadonlySet<z.core.$ZodType>): SchemaKind => {
  if (about.codelist) return 'codelist'
  if (entries.has(schema)) return 'entry'
  return schema._zod.def.type === 'string' ? 'format' : 'resource'
}

/** Every named schema of the contract, by name. */
export const namedSchemas = (): NamedSchema[] => {
  const entries = entryData()
  return [...contract._idmap]
    .map(([name, schema]) => ({ name, schema, about: contract.get(schema) ?? { description: { id: '', en: '' } } }))
    .map((named) => ({ ...named, kind: kindOf(named.schema, named.about, entries) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The schema somebody means, however they write its name. */
export const findSchema = (word: string): NamedSchema => {
  const known = namedSchemas()
  const found = known.find(({ name }) => plain(name) === plain(word))
  if (found) return found
  const suggestion = nearest(
    kebabCase(word),
    known.map(({ name }) => kebabCase(name)),
  )
  throw new Unusable('error.unknown-schema', { word, suggestion: suggestion ?? '' })
}
