import { basename } from 'node:path'
import { stepsOf } from '../../openapi-document/pointer.ts'
import { pascalCase, typeNames } from '../names.ts'
import type { Sources } from '../source/load-sources.ts'
import { child, children, type Node } from '../source/node.ts'
import { breakCycles } from './break-cycles.ts'
import { type Converted, convertSchema } from './convert-schema.ts'
import { type Use, withViews } from './views.ts'

/** Schemas of the client: those with a name become types, the others stand where they are used. */
export interface Schemas {
  /** Takes in the schema at this node; answers the key its type is found under. */
  add: (node: Node, use: Use) => string
  /** Every schema by its key, in the order met; references name keys only. */
  finish: () => Readonly<Record<string, Converted>>
  /** Named types, with where each comes from. */
  named: ReadonlyMap<string, Node>
}

/** Steps of a pointer that say where, not what. */
const PLACES = new Set(['schema', 'items', 'content', 'schemas', 'properties', 'allOf', 'oneOf', 'anyOf'])

const nameOf = ({ file, pointer }: Node): string => {
  const [first, second, component, ...deeper] = stepsOf(pointer)
  if (first === 'components' && second === 'schemas' && component && deeper.length === 0) return pascalCase(component)
  const word = stepsOf(pointer).findLast((step) => !PLACES.has(step) && !/^\d+$|\//.test(step))
  return pascalCase(word ?? basename(file).replace(/\..*$/, ''))
}

/** Gathers schemas under safe names, so that whatever reads them meets no odd reference. */
export const createSchemas = (sources: Sources): Schemas => {
  const unique = typeNames()
  const keys = new Map<string, string>()
  const named = new Map<string, Node>()
  const converted: Record<string, Converted> = Object.create(null)
  const origins = new WeakMap<object, Node>()
  const waiting: [string, Node][] = []
  const uses = new Map<string, Use>()
  let inline = 0

  const place = ({ file, pointer }: Node) => `${file}#${pointer}`
  const enrol = (node: Node): string => {
    const known = keys.get(place(node))
    if (known !== undefined) return known
    const name = unique(nameOf(node))
    keys.set(place(node), name)
    named.set(name, node)
    waiting.push([name, node])
    return name
  }
  const convert = (node: Node) =>
    convertSchema(node, { ...sources, enrol, remember: (schema, origin) => origins.set(schema, origin) })
  const work = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) converted[next[0]] = convert(next[1])
  }

  const top = child(sources.main, 'components', 'schemas')
  for (const [, node] of top ? children(top) : []) enrol(node)
  return {
    named,
    add: (node, use) => {
      const key = `$${++inline}`
      uses.set(key, use)
      converted[key] = convert(node)
      return key
    },
    finish: () => {
      work()
      breakCycles(converted, (schema) => {
        const origin = origins.get(schema)
        if (origin) sources.findings.repair(origin, 'repair.cycle')
      })
      const requestName = (name: string) => {
        const request = unique(`${name}Request`)
        named.set(request, named.get(name) as Node)
        return request
      }
      return withViews(converted, (key) => uses.get(key), requestName)
    },
  }
}
