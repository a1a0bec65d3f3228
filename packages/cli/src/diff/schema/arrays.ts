import { type Comparer, type Context, either, emit } from '../change.ts'
import { child, type Node } from '../node.ts'
import { isEntangled } from './objects.ts'
import { schemaOf } from './schema.ts'

/** The schemas of the first items, whichever draft wrote them. */
const prefixOf = (node: Node): Node => {
  const { items } = schemaOf(node)
  return child(node, Array.isArray(items) ? 'items' : 'prefixItems')
}

/** What holds for the items behind the first ones. */
const restOf = (node: Node): Node => {
  const { items } = schemaOf(node)
  const rest = child(node, Array.isArray(items) ? 'additionalItems' : 'items')
  return rest.value === undefined ? child(node, 'unevaluatedItems') : rest
}

const lengthOf = ({ value }: Node) => (Array.isArray(value) ? value.length : 0)

const compareItems = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [prefixOf(before), prefixOf(after)]
  const [rest, nextRest] = [restOf(before), restOf(after)]
  const sees = [before, after].some((node) => schemaOf(node).unevaluatedItems !== undefined)
  const contains = [before, after].some((node) => schemaOf(node).contains !== undefined)
  const isUnclear = isEntangled([before, after], 'unevaluatedItems') || (sees && contains)
  const inner: Context = isUnclear ? { ...context, polarity: 'unclear' } : context
  for (let at = 0; at < Math.max(lengthOf(old), lengthOf(next)); at++)
    compare(inner, at < lengthOf(old) ? child(old, at) : rest, at < lengthOf(next) ? child(next, at) : nextRest)
  if (rest.value !== undefined || nextRest.value !== undefined) compare(inner, rest, nextRest)
  if (
    isUnclear &&
    (lengthOf(old) !== lengthOf(next) || rest.pointer.split('/').pop() !== nextRest.pointer.split('/').pop())
  )
    emit(context, 'keyword.changed', 'unclear', either(rest, nextRest), { keyword: 'unevaluatedItems' })
}

/** `contains` with its counts, which mean nothing without it. */
const compareContains = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, 'contains'), child(after, 'contains')]
  if (old.value === undefined && next.value === undefined) return
  if (old.value === undefined) emit(context, 'contains.added', 'narrows', next)
  else if (next.value === undefined) emit(context, 'contains.removed', 'widens', old)
  else {
    const counts = [before, after].map((node) => {
      const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = schemaOf(node)
      return { least: Number(minContains), most: Number(maxContains) }
    })
    const [was, is] = counts
    if (!was || !is) return
    if (is.least > was.least || is.most < was.most) emit(context, 'contains.tightened', 'narrows', next)
    if (is.least < was.least || is.most > was.most) emit(context, 'contains.loosened', 'widens', next)
    const isCapped = [was.most, is.most].some(Number.isFinite)
    compare(isCapped ? { ...context, polarity: 'unclear' } : context, old, next)
  }
}

/** Keywords about arrays. */
export const compareArrays = (context: Context, before: Node, after: Node, compare: Comparer): void => {
  compareItems(context, before, after, compare)
  // What `contains` finds, `unevaluatedItems` does not look at.
  const sees = [before, after].some((node) => schemaOf(node).unevaluatedItems !== undefined)
  compareContains(sees ? { ...context, polarity: 'unclear' } : context, before, after, compare)
}
