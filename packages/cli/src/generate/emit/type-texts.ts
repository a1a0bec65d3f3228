import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Unusable } from '../../unusable.ts'
import { REFERENCE } from '../model/break-cycles.ts'
import type { Converted } from '../model/convert-schema.ts'

/** What is asked of openapi-typescript, and of the syntax tree it answers with. */
interface Generator {
  default: (document: object, options: object) => Promise<Syntax[]>
  astToString: (syntax: unknown) => string
}

interface Syntax {
  name?: { text?: string }
  members?: Syntax[]
  type?: Syntax
}

/** It is large, and needs a TypeScript 5: who generates brings it, in the project or beside this program. */
const loadGenerator = async (): Promise<Generator> => {
  try {
    return (await import('openapi-typescript')) as unknown as Generator
  } catch {
    // Not beside this program; perhaps in the project it was called in.
  }
  try {
    const found = createRequire(join(process.cwd(), 'package.json')).resolve('openapi-typescript')
    // Found as CommonJS, whose exports are the default.
    const { default: exports } = (await import(pathToFileURL(found).href)) as { default: Generator }
    return exports
  } catch (error) {
    throw new Unusable('error.generate-library', {}, error)
  }
}

const memberNamed = (members: readonly Syntax[] | undefined, name: string) =>
  members?.find((member) => member.name?.text === name)

/** The generator names types by their place in the document; here each stands on its own. */
const COMPONENT = /components\["schemas"\]\["([^"]+)"\]/g

export interface TypeTexts {
  /** The type of each schema by its key. */
  texts: ReadonlyMap<string, string>
  /** Helpers those types use. */
  helpers: string
}

/** Two blanks a step, as in the rest of the client; its lines end without a semicolon at the end of all. */
const tidy = (text: string) =>
  text
    .trim()
    .replace(/;$/, '')
    .replaceAll(/^(?: {4})+/gm, (blanks) => ' '.repeat(blanks.length / 2))

/** Schemas as TypeScript, written by openapi-typescript. */
export const typeTexts = async (schemas: Readonly<Record<string, Converted>>): Promise<TypeTexts> => {
  const generator = await loadGenerator()
  const document = {
    openapi: '3.1.0',
    info: { title: 'types', version: '0' },
    paths: {},
    components: { schemas: { ...schemas, Blob: {} } },
  }
  const options = { silent: true, emptyObjectsUnknown: true, defaultNonNullable: false }
  const syntax = await generator.default(document, options).catch((error: unknown) => {
    throw new Unusable(
      'error.generate-types',
      { reason: error instanceof Error ? error.message : String(error) },
      error,
    )
  })
  const components = memberNamed(syntax, 'components')?.members
  const text = (node: unknown) => tidy(generator.astToString(node)).replaceAll(COMPONENT, '$1')
  const members = memberNamed(components, 'schemas')?.type?.members ?? []
  const texts = new Map(members.map(({ name, type }) => [name?.text ?? '', text(type)]))
  const own = new Set(['paths', 'webhooks', 'components', '$defs', 'operations'])
  const helpers = syntax.filter(({ name }) => !own.has(name?.text ?? '')).map((node) => generator.astToString(node))
  return { texts, helpers: helpers.join('\n') }
}

/** Names of types a text uses. */
export const namesIn = (schema: Converted, into: Set<string>): void => {
  if (typeof schema.$ref === 'string') into.add(schema.$ref.slice(REFERENCE.length))
  for (const inside of Object.values(schema))
    if (typeof inside === 'object' && inside !== null) namesIn(inside as Converted, into)
}
