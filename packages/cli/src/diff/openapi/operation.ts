import { type As, type Context, emit } from '../change.ts'
import { child, type Node, rootOf, treeOf } from '../node.ts'
import { compareDeprecated, compareWords } from '../schema/annotations.ts'
import { compareBody } from './body.ts'
import { compareCallbacks } from './callbacks.ts'
import type { Exchange } from './exchange.ts'
import { compareParameters } from './parameters.ts'
import { compareResponses } from './responses.ts'
import { compareSecurity } from './security.ts'
import { compareOwnServers } from './servers.ts'

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
  compareSecurity(context, old, next, exchange)
  compareOwnServers(context, [old, next], [exchange.before, exchange.after], [rootOf(old.side), rootOf(next.side)])
  compareCallbacks(context, child(old, 'callbacks'), child(next, 'callbacks'), exchange, compareOperation)
  compareWords(context, old, next, (key) => PARTS.includes(key))
}
