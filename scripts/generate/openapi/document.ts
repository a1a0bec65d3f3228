import { contract } from '@selaras/schemas'
import type { Operation } from '@selaras/schemas/operations'
import { exampleOf } from '../example.ts'
import { closure, type Json, namedSchemas } from '../json-schemas.ts'
import { headerParameters, parametersOf } from './parameters.ts'
import { componentSchema } from './references.ts'
import { problemExamples, problemResponses, responseHeaders, responsesOf } from './responses.ts'
import { securitySchemes } from './security.ts'
import { tagOf, tagsOf, tagText } from './tags.ts'
import { transitionOf } from './transition.ts'

type Components = Record<string, Record<string, Json>>

const named = namedSchemas(componentSchema)

const schemaAt = (reference: string): Json => named.get(reference.slice(componentSchema('').length)) ?? {}

const published = (schema: Operation['output'], operation: Operation) => {
  const name = contract.get(schema)?.id
  if (!name) throw new Error(`[generate] ${operation.id}: its body and output must be published under a name.`)
  const reference = { $ref: componentSchema(name) }
  return { name, title: String(named.get(name)?.title), reference, example: exampleOf(reference, schemaAt) }
}

const bodyOf = (operation: Operation): Json => {
  if (!operation.body) return {}
  const { reference: schema, example } = published(operation.body, operation)
  return { requestBody: { required: true, content: { 'application/json': { schema, example } } } }
}

const operationObject = (operation: Operation, transition = transitionOf(operation)): Json => ({
  operationId: operation.id,
  tags: [tagOf(operation)],
  summary: operation.summary.en,
  ...(transition.description && { description: transition.description }),
  'x-selaras': {
    summary: operation.summary.id,
    profile: operation.profile,
    ...(operation.command && { command: operation.command }),
    ...transition.own,
  },
  ...(operation.access === 'public' && { security: [] }),
  parameters: parametersOf(operation),
  ...bodyOf(operation),
  responses: responsesOf(operation, published(operation.output, operation)),
})

const pathsOf = (operations: readonly Operation[]): Json => {
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    }
  return paths
}

const lookUp = (components: Components, reference: string): Json | undefined => {
  const [, , kind = '', name = ''] = reference.split('/')
  return components[kind]?.[name]
}

/** The components that something in the document refers to. */
const used = (components: Components, paths: Json): Components => {
  const needed = closure(paths, (reference) => lookUp(components, reference))
  const kinds = Object.entries(components).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(`#/components/${kind}/${name}`))),
  ])
  return Object.fromEntries(kinds)
}

/** What the heading of a document says. */
export interface Heading {
  title: string
  version: string
  description: string
  'x-selaras': { title: string; description: string }
}

/** OpenAPI 3.1 document of some operations, with the components they need and no others. */
export const openApiDocument = (heading: Heading, operations: readonly Operation[]): Json => {
  const paths = pathsOf(operations)
  const components = {
    schemas: Object.fromEntries(named),
    parameters: headerParameters,
    headers: responseHeaders,
    responses: problemResponses(operations),
    examples: problemExamples,
  }
  return {
    openapi: '3.1.0',
    info: {
      ...heading,
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
      contact: { name: 'Selaras' },
    },
    servers: [
      {
        url: 'https://{participant}',
        description: 'A participant; its base address stands in what it publishes at /.well-known/selaras.',
        variables: { participant: { default: 'mpp.purbalinggakab.go.id', description: 'Host, and path if any' } },
      },
    ],
    security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
    tags: tagsOf(operations).map((name) => ({
      name,
      description: tagText(name).en,
      'x-selaras': { description: tagText(name).id },
    })),
    paths,
    components: { ...used(components, paths), securitySchemes },
  }
}
