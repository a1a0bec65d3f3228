import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Files } from './files.ts'
import { type Json, namedSchemas } from './json-schemas.ts'
import { tagOf, tagsOf, tagText } from './openapi/tags.ts'
import { banner, pascalCase } from './text.ts'

const SOURCE = 'specs/openapi/selaras.json'
const folder = 'packages/client/src/generated'

/** Examples of bodies say nothing a type needs and would triple the file. */
const withoutBodyExamples = (document: Json): Json =>
  JSON.parse(
    JSON.stringify(document, (_, value) => {
      if (typeof value !== 'object' || value === null || !('schema' in value)) return value
      const { example: _example, examples: _examples, ...rest } = value
      return rest
    }),
  )

const { factory } = ts
const literal = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text))

/** `'jaki' | (string & {})`: the known codes of an open list are offered, unknown ones accepted. */
const openCode = (known: readonly string[]): ts.TypeNode => {
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  return factory.createUnionTypeNode([...known.map(literal), factory.createParenthesizedType(anyOther)])
}

/** The interfaces below name operations and components; paths and the rest would only repeat them. */
const isUsed = (node: ts.Node) =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
  ['components', 'operations'].includes(node.name.text)

const typesOf = async (document: Json): Promise<string> => {
  const ast = await openapiTS(JSON.stringify(withoutBodyExamples(document)), {
    silent: true,
    transform: (schema) => {
      const { type, enum: closed, examples, 'x-selaras': own } = schema as Json & { 'x-selaras'?: Json }
      return type === 'string' && own?.codelist && !closed ? openCode(examples as string[]) : undefined
    },
  })
  return `${banner(SOURCE)}\n${astToString(ast.filter(isUsed))}`
}

const named = namedSchemas((name) => name)

const nameOf = (schema: Operation['output']): string => contract.get(schema)?.id ?? 'unknown'
const typeOf = (name: string) => `Schemas['${name}']`

/** A body without required fields may be left out: `accept(id)`. */
const mayBeEmpty = (name: string) => named.get(name)?.type === 'object' && !named.get(name)?.required

const parametersOf = (operation: Operation): string[] => {
  const path = Object.entries(operation.params?.shape ?? {}).map(
    ([name, schema]) => `${name}: ${typeOf(nameOf(schema as Operation['output']))}`,
  )
  if (operation.query) return [...path, `query?: operations['${operation.id}']['parameters']['query']`]
  if (!operation.body) return path
  const body = nameOf(operation.body)
  return [...path, `body${mayBeEmpty(body) ? '?' : ''}: ${typeOf(body)}`]
}

const optionsOf = ({ idempotent, command, params }: Operation) => {
  if (command && params) return 'CommandOptions'
  return idempotent ? 'WriteOptions' : 'ReadOptions'
}

const resultOf = ({ output, paged }: Operation) => {
  const name = nameOf(output)
  return paged ? `Paged<${typeOf(name.replace(/Page$/, ''))}>` : `Promise<${typeOf(name)}>`
}

const methodOf = (operation: Operation): string => {
  const verb = operation.id.slice(operation.id.indexOf('.') + 1)
  const parameters = [...parametersOf(operation), `options?: ${optionsOf(operation)}`]
  return `  /**
   * ${operation.summary.en}. *${operation.summary.id}.*
   *
   * \`${operation.method} ${operation.path}\`. Problems: ${operation.problems.map((code) => `\`${code}\``).join(', ')}.
   */
  ${verb}(${parameters.join(', ')}): ${resultOf(operation)}`
}

const interfaceOf = (tag: string): string => {
  const own = operations.filter((operation) => tagOf(operation) === tag)
  return `/** ${tagText(tag).en} (*${tagText(tag).id}*). */
export interface ${pascalCase(tag)} {
${own.map(methodOf).join('\n')}
}`
}

const methods = (): string => {
  const tags = tagsOf(operations)
  return `${banner(SOURCE)}
import type { CommandOptions, ReadOptions, WriteOptions } from '../options.ts'
import type { Paged } from '../paged.ts'
import type { components, operations } from './openapi.gen.ts'

/** Every named schema of the standard as a type, by name. */
export type Schemas = components['schemas']

${tags.map(interfaceOf).join('\n\n')}

/** Every operation of the standard, by resource. */
export interface Resources {
${tags.map((tag) => `  readonly ${tag}: ${pascalCase(tag)}`).join('\n')}
}
`
}

/** Types of the client: what travels, and one interface a resource. */
export const clientFiles = async (document: Json): Promise<Files> =>
  new Map([
    [`${folder}/openapi.gen.ts`, await typesOf(document)],
    [`${folder}/methods.gen.ts`, methods()],
  ])
