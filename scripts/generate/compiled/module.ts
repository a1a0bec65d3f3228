import { banner, kebabCase } from '../text.ts'
import { nodeText, type Scope } from './emit-node.ts'
import { testEmitter } from './emit-test.ts'
import type { Sliced } from './rules.ts'
import { innerShapes, type Shape } from './shape.ts'

/** What the emitted code calls, by where it stands. */
const HELPERS: Readonly<Record<string, readonly string[]>> = {
  '../collect.ts': ['isObject'],
  '../validation.ts': ['accept', 'isPlain', 'isSound', 'isWords', 'matches', 'passes', 'settle'],
}

/** A schema that has a validator of its own. */
export interface Public {
  /** TypeScript type of what it takes, and where that is declared. */
  type: string
  typeModule: string | undefined
}

/** Module of the schema of that name, in the folder of them all. */
export const moduleOf = (name: string) => `${kebabCase(name)}.gen.ts`

/** What all modules share, and writes once: patterns, and what rules have to say. */
export interface Shared {
  pattern: Scope['pattern']
  messages: Scope['messages']
}

/** Names of what one module takes from elsewhere: functions by where they come from. */
const sharedNames = ({ pattern, messages }: Shared) => {
  const patterns = new Set<string>()
  const functions = new Map<string, Sliced>()
  const scope: Scope = {
    pattern: (expression) => {
      const name = pattern(expression)
      patterns.add(name)
      return name
    },
    sliced: (sliced) => {
      const id = `${sliced.module} ${sliced.name}`
      functions.set(id, functions.get(id) ?? sliced)
      return (functions.get(id) as Sliced).alias
    },
    messages,
  }
  return { scope, patterns, functions }
}

const referencesIn = (shape: Shape): string[] =>
  shape.type === 'reference' ? [shape.name] : innerShapes(shape).flatMap(referencesIn)

const publicText = (name: string, { type }: Public) => `/** Whether a value is what \`${name}\` takes. */
export const is${name} = (value: unknown): value is ${type} => fits${name}(value) || isSound(${name}Node, value)

/** Validates as the schema \`${name}\` does. */
export const validate${name} = (value: unknown): Validation<${type}> =>
  fits${name}(value) ? accept(value) : settle(${name}Node, value)`

const importLine = (names: readonly string[], from: string) =>
  `import { ${[...names].sort().join(', ')} } from '${from}'`

const importsOf = (name: string, shape: Shape, body: string, own: Public | undefined): string[] => {
  const helpers = Object.entries(HELPERS).map(
    ([from, names]) => [from, names.filter((helper) => new RegExp(`\\b${helper}\\(`).test(body))] as const,
  )
  const references = [...new Set(referencesIn(shape))].filter((reference) => reference !== name)
  return [
    ...(own?.typeModule ? [`import type { ${own.type.replace(/<.*/, '')} } from '${own.typeModule}'`] : []),
    ...(/\bmessages\./.test(body) ? ["import * as messages from '../messages.gen.ts'"] : []),
    "import type { Node } from '../node.ts'",
    ...(own ? ["import type { Validation } from '../validation.ts'"] : []),
    ...helpers.filter(([, names]) => names.length > 0).map(([from, names]) => importLine(names, from)),
    ...references.map((reference) => importLine([`fits${reference}`, `${reference}Node`], `./${moduleOf(reference)}`)),
  ]
}

/** The validator of one schema. A module of its own, so that a bundler can keep it from those who do not need it. */
export const moduleText = (
  name: string,
  shape: Shape,
  own: Public | undefined,
  specifier: (path: string) => string,
  shared: Shared,
): string => {
  const { scope, patterns, functions } = sharedNames(shared)
  const body = [
    testEmitter(scope).define(name, shape).replace(`const fits${name} =`, `export const fits${name} =`),
    `export const ${name}Node: Node = ${nodeText(shape, scope)}`,
    ...(own ? [publicText(name, own)] : []),
  ].join('\n\n')
  const sliced = [...functions.values()].map((each) =>
    importLine([each.name === each.alias ? each.name : `${each.name} as ${each.alias}`], specifier(each.module)),
  )
  return [
    banner('the schemas of this package'),
    ...importsOf(name, shape, body, own).sort(),
    ...(patterns.size > 0 ? [importLine([...patterns], '../patterns.gen.ts')] : []),
    ...sliced.sort(),
    `\n${body}\n`,
  ].join('\n')
}
