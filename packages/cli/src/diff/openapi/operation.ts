import { type As, type Context, emit } from '../change.ts'
import { child, followed, isTree, type Node, treeOf } from '../node.ts'
import { compareDeprecated, compareWords } from '../schema/annotations.ts'
import { compareBody } from './body.ts'
import { compareParameters } from './parameters.ts'
import { compareResponses } from './responses.ts'
import { compareSecurity } from './security.ts'

export const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** One path on both sides. */
export interface Exchange {
  before: Node
  after: Node
  path: string
  /** Path parameters, by their old name. */
  renamed: ReadonlyMap<string, string>
  /** Webhooks and callbacks: we send the request and take in the answer. */
  isReversed: boolean
}

/** The direction of a request's parts. */
const directions = (isReversed: boolean): { sent: As; answered: As } =>
  isReversed ? { sent: 'output', answered: 'input' } : { sent: 'input', answered: 'output' }

const PARTS = [
  'operationId',
  'deprecated',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'callbacks',
  'servers',
]

const compareCallbacks = (context: Context, old: Node, next: Node, exchange: Exchange) => {
  for (const name of Object.keys(treeOf(old))) {
    const was = followed(child(old, name))
    const is = child(next, name)
    for (const path of Object.keys(treeOf(was))) {
      const before = child(was, path)
      const after = is.value === undefined ? child(is, path) : child(followed(is), path)
      for (const method of METHODS) {
        const [a, b] = [child(before, method), child(after, method)]
        const inner = { ...exchange, before, after, path, isReversed: !exchange.isReversed }
        if (isTree(a.value) && isTree(b.value)) compareOperation(context, a, b, inner)
        else if (isTree(a.value)) emit(context, 'operation.removed', 'unclear', a, { operation: `${method} ${path}` })
      }
    }
  }
}

/** One operation, part by part. */
export const compareOperation = (context: Context, old: Node, next: Node, exchange: Exchange): void => {
  const { sent, answered } = directions(exchange.isReversed)
  const [was, is] = [treeOf(old).operationId, treeOf(next).operationId]
  if (was !== is && was !== undefined)
    emit(context, 'operation-id.changed', 'unclear', next, { old: String(was), new: String(is ?? '–') })
  compareDeprecated(context, old, next)
  compareParameters({ ...context, as: sent }, old, next, exchange)
  compareBody({ ...context, as: sent }, child(old, 'requestBody'), child(next, 'requestBody'))
  compareResponses({ ...context, as: answered }, child(old, 'responses'), child(next, 'responses'))
  compareSecurity(context, old, next)
  compareCallbacks(context, child(old, 'callbacks'), child(next, 'callbacks'), exchange)
  compareWords(context, old, next, (key) => PARTS.includes(key))
}
