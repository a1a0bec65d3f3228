import { join, relative } from 'node:path'
import { complaintEntries, contract, serviceRequestEntries } from '@selaras/schemas'
// Imported for what they publish: batches and problems.
import '@selaras/schemas/operations'
import '@selaras/schemas/problem'
import type { Files } from '../files.ts'
import { banner } from '../text.ts'
import { nodeText, type Scope } from './emit-node.ts'
import { testEmitter } from './emit-test.ts'
import { ruleFinder, type Sliced } from './rules.ts'
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

const IMPORTS = `import { isObject } from './collect.ts'
import type { Node } from './node.ts'
import { agreesWithNik, isVisible } from './shortcuts.ts'
import { accept, isPlain, isSound, passes, settle, type Validation } from './validation.ts'`

/** Names given to what the emitted code shares: patterns by their source, functions by where they come from. */
const sharedNames = () => {
  const patterns = new Map<string, string>()
  const functions = new Map<string, { alias: string; name: string; module: string }>()
  const scope: Scope = {
    pattern: (pattern) => {
      const known = patterns.get(String(pattern)) ?? `pattern${patterns.size + 1}`
      patterns.set(String(pattern), known)
      return known
    },
    sliced: (sliced) => {
      const id = `${sliced.module} ${sliced.name}`
      functions.set(id, functions.get(id) ?? sliced)
      return (functions.get(id) as Sliced).alias
    },
  }
  return { scope, patterns, functions }
}

const publicText = (name: string, type: string) => `/** Whether a value is what \`${name}\` takes. */
export const is${name} = (value: unknown): value is ${type} => fits${name}(value) || isSound(${name}Node, value)

/** Validates as the schema \`${name}\` does. */
export const validate${name} = (value: unknown): Validation<${type}> =>
  fits${name}(value) ? accept(value) : settle(${name}Node, value)`

/** Shapes of the named schemas asked for and of those they refer to, each after what it refers to. */
const shapesOf = (names: Iterable<string>, ruleOf: Parameters<typeof shapeReader>[0]): Map<string, Shape> => {
  const shapes = new Map<string, Shape>()
  const visit = (name: string) => {
    const schema = contract._idmap.get(name)
    if (!schema || shapes.has(name)) return
    const references = new Set<string>()
    const shape = shapeReader(ruleOf, references).define(schema)
    for (const reference of references) visit(reference)
    shapes.set(name, shape)
  }
  for (const name of names) visit(name)
  return shapes
}

/** One validator for every compound schema that has a TypeScript type, as plain code that needs no zod. */
export const compiledFiles = (root: string): Files => {
  const rules = ruleFinder(root)
  const folder = join(root, FOLDER)
  const dataTypes = entryDataTypes()
  const typeOf = (name: string) => dataTypes.get(name) ?? name
  const isTyped = (name: string) => dataTypes.has(name) || rules.typeModule(name) !== undefined
  const names = [...contract._idmap.keys()].filter((name) => isCompound(name) && isTyped(name)).sort()
  const { scope, patterns, functions } = sharedNames()
  const emitter = testEmitter(scope)
  const bodies = [...shapesOf(names, rules.of)].map(([name, shape]) =>
    [
      emitter.define(name, shape),
      `const ${name}Node: Node = ${nodeText(shape, scope)}`,
      ...(names.includes(name) ? [publicText(name, typeOf(name))] : []),
    ].join('\n\n'),
  )
  const specifier = (path: string) => relative(folder, path).replace(/^(?!\.)/, './')
  const typeImports = new Map<string, Set<string>>()
  for (const name of names) {
    const type = typeOf(name).replace(/<.*/, '')
    const path = specifier(rules.typeModule(type) ?? '')
    typeImports.set(path, (typeImports.get(path) ?? new Set()).add(type))
  }
  const index = [
    banner('the schemas of this package'),
    ...[...typeImports].map(([path, types]) => `import type { ${[...types].sort().join(', ')} } from '${path}'`).sort(),
    IMPORTS,
    ...[...functions.values()]
      .map(
        ({ name, alias, module }) =>
          `import { ${name === alias ? name : `${name} as ${alias}`} } from '${specifier(module)}'`,
      )
      .sort(),
    "\nexport type { Validation } from './validation.ts'\n",
    ...[...patterns].map(([pattern, name]) => `const ${name} = ${pattern}`),
    `\n${bodies.join('\n\n')}\n`,
    `/** Every validator by the name of its schema. */\nexport const validators = {\n${names.map((name) => `  ${name}: validate${name},`).join('\n')}\n}\n`,
  ].join('\n')
  return new Map([
    [`${FOLDER}/index.gen.ts`, index],
    ...rules.files().map(([path, content]): [string, string] => [relative(root, path), content]),
  ])
}
