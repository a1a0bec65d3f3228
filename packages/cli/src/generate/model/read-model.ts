import { stepsOf } from '../../openapi-document/pointer.ts'
import { camelCase } from '../names.ts'
import type { Sources } from '../source/load-sources.ts'
import { child, children, isTree, type Node, textAt, treeOf } from '../source/node.ts'
import type { Model, Operation, Scheme } from './model.ts'
import { operationNames } from './names-of-operation.ts'
import { readAnswers, readBody } from './read-content.ts'
import { readParameters } from './read-parameters.ts'
import { readSchemes, readSecurity } from './read-security.ts'
import { readServers } from './read-servers.ts'
import { createSchemas, type Schemas } from './schemas.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']

const texts = (node: Node) => {
  const summary = textAt(node, 'summary')
  const description = textAt(node, 'description')
  return { ...(summary !== undefined && { summary }), ...(description !== undefined && { description }) }
}

interface Reading {
  sources: Sources
  schemas: Schemas
  schemes: readonly Scheme[]
  nameOf: ReturnType<typeof operationNames>
}

const readOperation = (path: string, item: Node, method: string, node: Node, reading: Reading): Operation => {
  const { sources, schemas, schemes } = reading
  const shared = readServers(node)[0] ?? readServers(item)[0]
  const verb = method.toUpperCase()
  const callbacks = child(node, 'callbacks')
  if (callbacks) sources.findings.repair(callbacks, 'repair.callbacks')
  const body = readBody(node, verb, sources, schemas)
  return {
    ...reading.nameOf(node, method, path),
    method: verb,
    path,
    ...texts(node),
    deprecated: child(node, 'deprecated')?.value === true,
    parameters: readParameters(item, node, path, sources, schemas),
    ...(body && { body }),
    answers: readAnswers(node, sources, schemas),
    security: readSecurity(node, schemes, sources),
    ...(shared && shared.variables.length === 0 && { server: shared.url }),
  }
}

const readPath = (written: string, at: Node, reading: Reading): Operation[] => {
  const { findings, follow } = reading.sources
  if (written.startsWith('x-')) return []
  const item = follow(at)
  if (!isTree(item.value)) findings.fault(at, 'error.generate-shape', { expected: 'object' })
  if (!written.startsWith('/')) findings.repair(at, 'repair.path', { word: written.slice(0, 64) })
  const trace = child(item, 'trace')
  if (trace) findings.repair(trace, 'repair.trace')
  const path = written.startsWith('/') ? written : `/${written}`
  return METHODS.flatMap((method) => {
    const node = child(item, method)
    if (!node) return []
    if (!isTree(node.value)) findings.fault(node, 'error.generate-shape', { expected: 'object' })
    return isTree(node.value) ? [readOperation(path, item, method, node, reading)] : []
  })
}

/** What the document says of each tag, by the name its group goes by. */
const readGroups = (main: Node, operations: readonly Operation[]) => {
  const tags = child(main, 'tags')
  const said = new Map(
    (tags ? children(tags) : []).map(([, tag]) => [camelCase(textAt(tag, 'name') ?? ''), textAt(tag, 'description')]),
  )
  return new Map(operations.map(({ group }) => [group, said.get(group)]))
}

/** Reads a document that says it is OpenAPI 3.0 or 3.1; what is wrong in it is among the findings. */
export const readModel = (sources: Sources): Model => {
  const { main, findings } = sources
  const schemas = createSchemas(sources)
  const schemes = readSchemes(sources)
  const reading = { sources, schemas, schemes, nameOf: operationNames(findings) }
  const paths = child(main, 'paths')
  const webhooks = child(main, 'webhooks')
  if (webhooks) findings.repair(webhooks, 'repair.callbacks')
  if (paths && !isTree(paths.value)) findings.fault(paths, 'error.generate-shape', { expected: 'object' })
  const operations = (paths ? children(paths) : []).flatMap(([path, at]) => readPath(path, at, reading))
  if (operations.length === 0) findings.fault(paths ?? main, 'error.generate-no-operation')
  const info = child(main, 'info') ?? { ...main, value: {} }
  const { description } = texts(info)
  return {
    title: String(treeOf(info).title ?? ''),
    version: String(treeOf(info).version ?? ''),
    ...(description !== undefined && { description }),
    servers: readServers(main),
    schemes,
    operations,
    groups: readGroups(main, operations),
    schemas: schemas.finish(),
    types: new Map([...schemas.named].map(([name, { pointer }]) => [name, stepsOf(pointer).at(-1) ?? name])),
  }
}
