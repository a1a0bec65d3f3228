import { join, relative } from 'node:path'
import { complaintEntries, contract, PROFILES, serviceRequestEntries } from '@selaras/schemas'
import { type Operation, operations } from '@selaras/schemas/operations'
// Imported for what it publishes.
import '@selaras/schemas/problem'
import type { Files } from '../files.ts'
import { partsOf, requestSchemas } from '../request-schemas.ts'
import { banner } from '../text.ts'
import { messageWriter } from './messages.ts'
import { moduleOf, moduleText, type Public } from './module.ts'
import { patternWriter } from './patterns.ts'
import { ruleFinder } from './rules.ts'
import { type Shape, shapeReader } from './shape.ts'

const FOLDER = 'packages/schemas/src/compiled'

/** TypeScript types of the data of entries, by the name of their schema. */
const entryDataTypes = (): Map<string, string> => {
  const typesOf = (entries: Record<string, { data: Parameters<typeof contract.get>[0] }>, type: string) =>
    Object.entries(entries).map(([name, { data }]) => [contract.get(data)?.id ?? '', `${type}<'${name}'>`] as const)
  return new Map([
    ...typesOf(serviceRequestEntries, 'ServiceRequestEntryData'),
    ...typesOf(complaintEntries, 'ComplaintEntryData'),
  ])
}

const isCompound = (name: string) =>
  ['object', 'union', 'record'].includes(contract._idmap.get(name)?._zod.def.type ?? '')

/** Shapes of the named schemas asked for and of those they refer to, each after what it refers to. */
const shapesOf = (names: Iterable<string>, ruleOf: Parameters<typeof shapeReader>[0]): Map<string, Shape> => {
  const shapes = new Map<string, Shape>()
  const visit = (name: string) => {
    const schema = requestSchemas.get(name) ?? contract._idmap.get(name)
    if (!schema || shapes.has(name)) return
    const references = new Set<string>()
    const shape = shapeReader(ruleOf, references).define(schema)
    for (const reference of references) visit(reference)
    shapes.set(name, shape)
  }
  for (const name of names) visit(name)
  return shapes
}

/**
 * What the operations of a profile say and are answered. These take the walk over the node alone: a client checks a few
 * values a second, and leaves the quick tests out of its bundle.
 */
const profileText = (profile: Operation['profile']): string => {
  const own = operations.filter((operation) => operation.profile === profile)
  const names = [...new Set(['Problem', ...own.flatMap(partsOf).map(([, name]) => name)])].sort()
  const validator = (name: string) => `walk(${name}Node)`
  const checksOf = (operation: Operation) => {
    const parts = partsOf(operation).map(([part, name]) => `${part}: ${validator(name)}`)
    return `  '${operation.id}': { ${parts.join(', ')} },`
  }
  return [
    banner('the operations of this package'),
    ...names.map((name) => `import { ${name}Node } from '../schemas/${moduleOf(name)}'`),
    "import { walk } from '../validation.ts'",
    `\n/** Validates the problem that any operation may answer. */\nexport const problem = ${validator('Problem')}`,
    `\n/** Validators of the parts of every operation of profile \`${profile}\`, by its id. */\nexport const operations = {`,
    ...own.map(checksOf),
    '}\n',
  ].join('\n')
}

const indexText = (names: readonly string[], typed: readonly string[]): string =>
  [
    banner('the schemas of this package'),
    ...typed.map((name) => `import { validate${name} } from './schemas/${moduleOf(name)}'`),
    '',
    ...names.map((name) => `export { is${name}, validate${name} } from './schemas/${moduleOf(name)}'`),
    "export type { Validation } from './validation.ts'",
    '\n/** Every validator by the name of its schema. */\nexport const validators = {',
    ...typed.map((name) => `  ${name}: validate${name},`),
    '}\n',
  ].join('\n')

/**
 * One validator for every compound schema that has a TypeScript type or is part of an operation, as plain code that
 * needs no zod; and those of each profile together.
 */
export const compiledFiles = (root: string): Files => {
  const rules = ruleFinder(root)
  const folder = join(root, FOLDER, 'schemas')
  const dataTypes = entryDataTypes()
  const isTyped = (name: string) => dataTypes.has(name) || rules.typeModule(name) !== undefined
  const typed = [...contract._idmap.keys()].filter((name) => isCompound(name) && isTyped(name)).sort()
  const asked = operations.flatMap(partsOf).map(([, name]) => name)
  const names = [...new Set([...typed, ...asked])].sort()
  const shapes = shapesOf(names, rules.of)
  const messages = messageWriter()
  const patterns = patternWriter()
  const shared = { pattern: patterns.nameFor, messages: messages.nameFor }
  const specifier = (path: string) => relative(folder, path)
  const publicOf = (name: string): Public | undefined => {
    if (!names.includes(name)) return undefined
    const type = dataTypes.get(name) ?? (isTyped(name) ? name : 'unknown')
    const typeModule = rules.typeModule(type.replace(/<.*/, ''))
    return { type, typeModule: typeModule && specifier(typeModule) }
  }
  const modules = [...shapes].map(([name, shape]): [string, string] => [
    `${FOLDER}/schemas/${moduleOf(name)}`,
    moduleText(name, shape, publicOf(name), specifier, shared),
  ])
  return new Map([
    [`${FOLDER}/index.gen.ts`, indexText(names, typed)],
    ...modules,
    ...PROFILES.map((profile): [string, string] => [`${FOLDER}/profiles/${profile}.gen.ts`, profileText(profile)]),
    [`${FOLDER}/messages.gen.ts`, messages.file()],
    [`${FOLDER}/patterns.gen.ts`, patterns.file()],
    ...rules.files().map(([path, content]): [string, string] => [relative(root, path), content]),
  ])
}
