import { contract } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
import { namedSchemas } from '../json-schemas.ts'
import { tagOf, tagsOf, tagText } from '../openapi/tags.ts'
import { banner, pascalCase } from '../text.ts'

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

/** Both titles of a schema, in one line. */
const titleOf = (schema: Operation['output']): string => {
  const title = contract.get(schema)?.title
  return title ? `${title.en} (*${title.id}*).` : ''
}

/** What stands in the path and what is sent; the fields of a query carry their own words. */
const parameterDocs = ({ params, body }: Operation): string =>
  [
    ...Object.entries(params?.shape ?? {}).map(([name, schema]) => [name, titleOf(schema as Operation['output'])]),
    ...(body ? [['body', titleOf(body)]] : []),
  ]
    .map(([name, title]) => `\n   * @param ${name} ${title}`)
    .join('')

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
   * \`${operation.method} ${operation.path}\`. Problems: ${operation.problems.map((code) => `\`${code}\``).join(', ')}.${parameterDocs(operation)}
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

/** One interface a resource, with a documented method for every operation. */
export const methodsText = (source: string): string => {
  const tags = tagsOf(operations)
  return `${banner(source)}
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
