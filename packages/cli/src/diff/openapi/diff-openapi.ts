import { type Change, type Context, changesOf, createContext, type DiffOptions, emit } from '../change.ts'
import { child, followed, isSame, isTree, type Node, rootOf, type Side, treeOf } from '../node.ts'
import { compareWords } from '../schema/annotations.ts'
import { type Exchange, METHODS } from './exchange.ts'
import { compareOperation } from './operation.ts'
import { compareSchemes } from './security.ts'
import { compareServers } from './servers.ts'

/** A path without the names of its parameters: `/cases/{id}` and `/cases/{case}` are one path. */
const shapeOf = (path: string) => path.replaceAll(/\{[^}]*\}/g, '{}')
const namesOf = (path: string) => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)

const operationsOf = (item: Node) => METHODS.filter((method) => isTree(child(item, method).value))

const noteAll = (context: Context, verb: 'added' | 'removed', item: Node, path: string) => {
  for (const method of operationsOf(item)) {
    const parameters = { operation: `${method.toUpperCase()} ${path}` }
    emit(context, `operation.${verb}`, verb === 'added' ? 'extends' : 'unclear', child(item, method), parameters)
  }
}

const compareItem = (context: Context, before: Node, after: Node, exchange: Omit<Exchange, 'before' | 'after'>) => {
  for (const method of METHODS) {
    const [old, next] = [child(before, method), child(after, method)]
    const parameters = { operation: `${method.toUpperCase()} ${exchange.path}` }
    if (isTree(old.value) && isTree(next.value)) compareOperation(context, old, next, { ...exchange, before, after })
    else if (isTree(old.value)) emit(context, 'operation.removed', 'unclear', old, parameters)
    else if (isTree(next.value)) emit(context, 'operation.added', 'extends', next, parameters)
  }
  compareWords(context, before, after, (key) => [...METHODS, 'parameters', 'servers', '$ref'].includes(key))
}

const comparePaths = (context: Context, before: Node, after: Node, keyword: 'paths' | 'webhooks') => {
  const [old, next] = [child(before, keyword), child(after, keyword)]
  const known = new Map(Object.keys(treeOf(next)).map((path) => [shapeOf(path), path]))
  for (const path of Object.keys(treeOf(old))) {
    const now = known.get(shapeOf(path))
    known.delete(shapeOf(path))
    const item = followed(child(old, path))
    if (now === undefined) {
      noteAll(context, 'removed', item, path)
      continue
    }
    const renamed = new Map(namesOf(path).map((name, index) => [name, namesOf(now)[index] ?? name]))
    for (const [was, is] of renamed)
      if (was !== is) emit(context, 'path.parameter-renamed', 'annotates', child(next, now), { old: was, new: is })
    const exchange = { path: now, renamed, isReversed: keyword === 'webhooks' }
    compareItem(context, item, followed(child(next, now)), exchange)
  }
  for (const path of known.values()) noteAll(context, 'added', followed(child(next, path)), path)
}

const PARTS = ['paths', 'webhooks', 'components', 'security', 'servers']

/** Changes between two OpenAPI documents: what is sent is input, what is answered is output. */
export const diffOpenApi = (old: Side, next: Side, options: Pick<DiffOptions, 'undeclared'> = {}): Change[] => {
  const context = createContext({ ...options, isApi: true })
  const [before, after] = [rootOf(old), rootOf(next)]
  comparePaths(context, before, after, 'paths')
  comparePaths(context, before, after, 'webhooks')
  compareServers(context, child(before, 'servers'), child(after, 'servers'))
  compareSchemes(context, before, after)
  compareWords(context, before, after, (key) => PARTS.includes(key))
  if (context.changes.size === 0 && !isSame(before.value, after.value))
    emit(context, 'document.changed', 'annotates', after)
  return changesOf(context)
}
