import { type Context, emit } from '../change.ts'
import { child, followed, isSame, type Node, treeOf } from '../node.ts'
import { compareDeprecated, compareWords } from '../schema/annotations.ts'
import { compare } from '../schema/compare.ts'
import { compareContent } from './content.ts'
import type { Exchange } from './exchange.ts'

const listOf = (node: Node): Node[] => {
  const list = child(node, 'parameters')
  return Array.isArray(list.value) ? list.value.map((_, index) => followed(child(list, index))) : []
}

const nameOf = (node: Node) => String(treeOf(node).name)

/** What a parameter is called on the wire: of headers case does not matter, of path parameters the name does not. */
const keyOf = (node: Node, renamed?: ReadonlyMap<string, string>) => {
  const name = nameOf(node)
  const { in: where } = treeOf(node)
  if (where === 'header') return `header ${name.toLowerCase()}`
  return `${where} ${where === 'path' ? (renamed?.get(name) ?? name) : name}`
}

/** Those of the operation go before those of its path. */
const parametersOf = (operation: Node, item: Node, renamed?: ReadonlyMap<string, string>) =>
  new Map([...listOf(item), ...listOf(operation)].map((node) => [keyOf(node, renamed), node]))

const STYLE: Readonly<Record<string, string>> = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' }

/** How a value is written, with OpenAPI's defaults filled in. */
const writingOf = (node: Node) => {
  const { in: where, style = STYLE[String(where)], explode = style === 'form', allowReserved = false } = treeOf(node)
  return [style, explode, allowReserved]
}

const SEEN = ['name', 'in', 'required', 'schema', 'content', 'deprecated', 'style', 'explode', 'allowReserved']

const compareParameter = (context: Context, old: Node, next: Node) => {
  const name = nameOf(next)
  const [was, is] = [treeOf(old).required === true, treeOf(next).required === true]
  if (is && !was) emit(context, 'parameter.required', 'narrows', next, { name })
  if (was && !is) emit(context, 'parameter.optional', 'widens', next, { name })
  if (!isSame(writingOf(old), writingOf(next))) emit(context, 'parameter.style', 'unclear', next, { name })
  compareDeprecated(context, old, next)
  compare(context, child(old, 'schema'), child(next, 'schema'))
  compareContent(context, old, next)
  compareWords(context, old, next, (key) => SEEN.includes(key))
}

/** The parameters of an operation. */
export const compareParameters = (context: Context, old: Node, next: Node, exchange: Exchange): void => {
  const was = parametersOf(old, exchange.before, exchange.renamed)
  const is = parametersOf(next, exchange.after)
  for (const [key, node] of was) {
    const now = is.get(key)
    if (now) compareParameter(context, node, now)
    else emit(context, 'parameter.removed', 'unclear', node, { name: nameOf(node) })
  }
  for (const [key, node] of is) {
    if (was.has(key)) continue
    const name = nameOf(node)
    if (treeOf(node).required === true) emit(context, 'parameter.added-required', 'narrows', node, { name })
    else emit(context, 'parameter.added', 'extends', node, { name })
  }
}
