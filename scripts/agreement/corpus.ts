import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleOf } from '../generate/example.ts'
import type { Json } from '../generate/json-schemas.ts'
import { root } from '../workspace.ts'
import { mutate } from './mutate.ts'
import { createRandom } from './random.ts'

/** A value and the name of the schema it is held against. */
export interface Payload {
  schema: string
  value: unknown
}

interface Vectors {
  format?: string
  valid?: { value: unknown }[]
  invalid?: { value: unknown }[]
  schema?: string
  cases?: { value: unknown; valid: boolean }[]
}

export const schemaFolder = join(root, 'specs/schemas')
const read = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content

export const schemaNames = Object.keys(read<Json>(join(schemaFolder, 'index.json')))
export const publishedSchema = (name: string) => read<Json>(join(schemaFolder, `${name}.json`))

const vectorFiles = ['formats', 'resources'].flatMap((kind) => {
  const folder = join(root, 'specs/vectors', kind)
  return readdirSync(folder).map((file) => read<Vectors>(join(folder, file)))
})

const payloadsOf = ({ format, schema, valid = [], invalid = [], cases = [] }: Vectors, wanted: 'all' | 'valid') =>
  [...valid, ...(wanted === 'all' ? invalid : []), ...cases.filter((row) => wanted === 'all' || row.valid)].map(
    ({ value }): Payload => ({ schema: (format ?? schema) as string, value }),
  )

/** What every schema gives as its own examples, and the smallest value it accepts. */
const examples = (): Payload[] =>
  schemaNames.flatMap((name) => {
    const schema = publishedSchema(name)
    const resolve = (reference: string) =>
      (schema.$defs as Record<string, Json>)[reference.split('/').at(-1) as string] ?? {}
    const { examples: given = [], ...plain } = schema
    return [...(given as unknown[]), exampleOf(plain, resolve)].map((value) => ({ schema: name, value }))
  })

/** Every vector, valid or not. */
export const vectors = (): Payload[] => vectorFiles.flatMap((file) => payloadsOf(file, 'all'))

/**
 * `count` payloads near what is valid; the same seed gives the same ones.
 * @param near Schemas that nearly all of them are near to. Default: any.
 */
export function* mutants(count: number, seed: number, near: readonly string[] = []): Generator<Payload> {
  const random = createRandom(seed)
  const bySchema = Map.groupBy(
    [...vectorFiles.flatMap((file) => payloadsOf(file, 'valid')), ...examples()],
    ({ schema }) => schema,
  )
  const names = [...bySchema.keys()]
  const donors = [...bySchema.values()].map((payloads) => payloads[0]?.value)
  for (let made = 0; made < count; made++) {
    const schema = random.pick(near.length > 0 && random.below(100) > 0 ? near : names)
    const { value } = random.pick(bySchema.get(schema) as Payload[])
    yield { schema, value: mutate(value, random, donors) }
  }
}
