import { type Context, emit } from '../change.ts'
import { child, followed, isTree, type Node, treeOf } from '../node.ts'
import { type Exchange, METHODS } from './exchange.ts'

type CompareOperation = (context: Context, old: Node, next: Node, exchange: Exchange) => void

interface Call {
  method: string
  path: string
  item: Node
  operation: Node
}

/** Every call an operation may make back, by name, address and method. */
const callsOf = (callbacks: Node): Map<string, Call> => {
  const calls = Object.keys(treeOf(callbacks)).flatMap((name) => {
    const callback = followed(child(callbacks, name))
    return Object.keys(treeOf(callback)).flatMap((path) => {
      const item = followed(child(callback, path))
      return METHODS.filter((method) => isTree(child(item, method).value)).map((method): [string, Call] => [
        `${name} ${path} ${method}`,
        { method, path, item, operation: child(item, method) },
      ])
    })
  })
  return new Map(calls)
}

const shown = ({ method, path }: Call) => ({ operation: `${method.toUpperCase()} ${path}` })

/** Calls that go the other way: we send the request and take in the answer. */
export const compareCallbacks = (
  context: Context,
  before: Node,
  after: Node,
  exchange: Exchange,
  compareOperation: CompareOperation,
): void => {
  const [old, next] = [callsOf(before), callsOf(after)]
  for (const [key, was] of old) {
    const is = next.get(key)
    const { path } = was
    if (!is) emit(context, 'callback.removed', 'unclear', was.operation, shown(was))
    else {
      const inner = { before: was.item, after: is.item, path, renamed: new Map(), isReversed: !exchange.isReversed }
      compareOperation(context, was.operation, is.operation, inner)
    }
  }
  for (const [key, is] of next) if (!old.has(key)) emit(context, 'callback.added', 'extends', is.operation, shown(is))
}
