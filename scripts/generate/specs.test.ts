import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract, PROFILES } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { root } from '../workspace.ts'
import { type Json, referencesIn } from './json-schemas.ts'

const read = (path: string) => readFileSync(join(root, 'specs', path), 'utf8')
const parse = (path: string) => JSON.parse(read(path)) as Json

const digests = parse('schemas/index.json') as Record<string, string>
const names = Object.keys(digests)
const documents = [...PROFILES, 'selaras']

const ajv = new Ajv2020({ strict: true, allErrors: true })
ajv.addKeyword('x-selaras')
formats.default(ajv)

/** What a strict validator says of a value, by the published schema of that name. */
const faults = (name: string, value: unknown) => {
  const id = `urn:selaras:schema:${name}`
  const validate = ajv.getSchema(id) ?? ajv.compile(parse(`schemas/${name}.json`))
  return validate(value) ? [] : (validate.errors ?? [])
}

const examples = names.flatMap((name) =>
  ((parse(`schemas/${name}.json`).examples ?? []) as unknown[]).map(
    (example, index) => [name, index, example] as const,
  ),
)

describe('JSON Schemas', () => {
  test('are those of the contract, no more and no fewer', () => {
    const files = readdirSync(join(root, 'specs/schemas')).filter((file) => file !== 'index.json')
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...names].sort())
    for (const name of ['EntryBatch', 'ComplaintPage', 'Health', 'Problem', 'Issue']) expect(names).toContain(name)
  })

  test.each(names)('%s: the digest is that of the file', (name) => {
    expect(digests[name]).toBe(
      createHash('sha256')
        .update(read(`schemas/${name}.json`))
        .digest('base64url'),
    )
  })

  test.each(names)('%s compiles in strict mode and refers to nothing outside itself', (name) => {
    const schema = parse(`schemas/${name}.json`)
    expect(faults(name, Symbol)).not.toEqual([])
    const defs = Object.keys((schema.$defs ?? {}) as Json).map((inner) => `#/$defs/${inner}`)
    expect([...referencesIn(schema)].sort()).toEqual(defs.sort())
  })

  test.each(names)('%s: beside a $ref stands a description at most', (name) => {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('$ref' in node)
        expect(['$ref', 'description', 'x-selaras']).toEqual(expect.arrayContaining(Object.keys(node)))
      Object.values(node).forEach(visit)
    }
    visit(parse(`schemas/${name}.json`))
  })

  test.each(examples)('%s: example %i is valid for zod and for ajv', (name, _, example) => {
    const schema = contract._idmap.get(name) as (typeof operations)[number]['output']
    expect(schema.safeParse(example).error?.issues).toBeUndefined()
    expect(faults(name, example)).toEqual([])
  })
})

interface Media {
  schema: { $ref: string }
  example?: unknown
  examples?: Record<string, { $ref: string }>
}
type Content = { content?: Record<string, Media> }
type OperationObject = {
  operationId: string
  summary: string
  'x-selaras': { summary: string }
  security?: unknown[]
  parameters: { $ref?: string; name?: string }[]
  requestBody?: Content
  responses: Record<string, Content & { $ref?: string }>
}

const operationsOf = (document: Json): OperationObject[] =>
  Object.values(document.paths as Record<string, Record<string, OperationObject>>).flatMap((path) =>
    Object.values(path),
  )

const at = (document: Json, reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document)

const mediaOf = (document: Json): Media[] =>
  [
    ...operationsOf(document).flatMap(({ requestBody, responses }) => [requestBody ?? {}, ...Object.values(responses)]),
    ...Object.values(at(document, '#/components/responses') as Record<string, Content>),
  ].flatMap(({ content }) => Object.values(content ?? {}))

const examplesOf = (document: Json, { example, examples: many }: Media): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(many ?? {}).map(({ $ref }) => (at(document, $ref) as { value: unknown }).value),
]

describe.each(documents)('OpenAPI document %s', (name) => {
  const document = parse(`openapi/${name}.json`)
  const expected = operations.filter(({ profile }) => name === 'selaras' || profile === name)

  test('has the operations of its profile, each told in two languages', () => {
    const found = operationsOf(document)
    expect(found.map(({ operationId }) => operationId).sort()).toEqual(expected.map(({ id }) => id).sort())
    for (const { id, summary } of expected) {
      const operation = found.find(({ operationId }) => operationId === id)
      expect([operation?.summary, operation?.['x-selaras'].summary]).toEqual([summary.en, summary.id])
    }
  })

  test('requires a key on every write, and leaves public operations open', () => {
    for (const { operationId, parameters, security } of operationsOf(document)) {
      const operation = expected.find(({ id }) => id === operationId)
      const keyed = parameters.some(({ $ref }) => $ref === '#/components/parameters/Idempotency-Key')
      expect([operationId, keyed]).toEqual([operationId, operation?.method === 'POST'])
      expect([operationId, security]).toEqual([operationId, operation?.access === 'public' ? [] : undefined])
    }
  })

  test('resolves every reference within itself and holds no component it does not use', () => {
    const references = referencesIn(document)
    for (const reference of references) expect([reference, at(document, reference)]).not.toEqual([reference, undefined])
    const { securitySchemes: _, ...components } = document.components as Record<string, Json>
    const held = Object.entries(components).flatMap(([kind, all]) =>
      Object.keys(all).map((each) => `#/components/${kind}/${each}`),
    )
    expect(held.filter((reference) => !references.has(reference))).toEqual([])
  })

  test('gives examples its own schemas accept', () => {
    for (const media of mediaOf(document)) {
      const given = examplesOf(document, media)
      expect(given).not.toEqual([])
      const schema = media.schema.$ref.split('/').at(-1) as string
      for (const example of given) expect([schema, faults(schema, example)]).toEqual([schema, []])
    }
  })
})
