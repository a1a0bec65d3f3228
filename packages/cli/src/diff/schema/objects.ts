import { type Comparer, type Context, either, emit } from '../change.ts'
import { child, isTree, type Node, treeOf } from '../node.ts'
import { IN_PLACE, isAnything, isNothing, schemaOf, unwrapped } from './schema.ts'

const keysOf = (node: Node) => Object.keys(treeOf(node))
const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]

/** Whether an `unevaluated…` keyword depends on what parts of the schema saw before it. */
export const isEntangled = (nodes: readonly Node[], keyword: string): boolean => {
  const schemas = nodes.map(schemaOf)
  const sees = schemas.some((schema) => schema[keyword] !== undefined && schema[keyword] !== true)
  return sees && schemas.some((schema) => IN_PLACE.some((one) => schema[one] !== undefined))
}

/** What holds for properties nobody names. */
const restOf = (node: Node): Node => {
  const rest = child(node, 'additionalProperties')
  return rest.value === undefined ? child(node, 'unevaluatedProperties') : rest
}

const patternsFor = (name: string, node: Node): string[] =>
  keysOf(child(node, 'patternProperties')).filter((pattern) => {
    try {
      return new RegExp(pattern, 'u').test(name)
    } catch {
      return true
    }
  })

const compareAdded = (context: Context, before: Node, at: Node, name: string, compare: Comparer) => {
  const rest = restOf(before)
  const adds = (effect: 'extends' | 'narrows' | 'widens' | 'unclear') =>
    emit(context, 'property.added', effect, at, { name })
  const isFree = isAnything(unwrapped(at))
  if (isEntangled([before], 'unevaluatedProperties')) adds('unclear')
  else if (patternsFor(name, before).length > 0) adds(isFree ? 'extends' : 'narrows')
  else if (rest.value === undefined) adds(isFree || context.undeclared === 'unused' ? 'extends' : 'narrows')
  else if (isNothing(unwrapped(rest))) adds(isNothing(unwrapped(at)) ? 'extends' : 'widens')
  else if (isAnything(unwrapped(rest))) adds(isFree ? 'extends' : 'narrows')
  else {
    adds('extends')
    compare(context, rest, at)
  }
}

const compareRemoved = (context: Context, at: Node, after: Node, name: string, compare: Comparer) => {
  const rest = restOf(after)
  const removes = (effect: 'extends' | 'narrows' | 'widens' | 'unclear') =>
    emit(context, 'property.removed', effect, at, { name })
  if (isEntangled([after], 'unevaluatedProperties')) removes('unclear')
  else if (patternsFor(name, after).length > 0) removes('widens')
  else if (rest.value === undefined || isAnything(unwrapped(rest))) removes('widens')
  else if (isNothing(unwrapped(rest))) removes(isNothing(unwrapped(at)) ? 'extends' : 'narrows')
  else {
    removes('widens')
    compare(context, at, rest)
  }
}

/** Whether a property is declared and never travels this way: `readOnly` in a request, `writeOnly` in an answer. */
const staysAway = ({ as, isApi }: Context, schema: Node, name: string): boolean => {
  const keyword = as === 'input' ? 'readOnly' : 'writeOnly'
  const at = child(schema, 'properties', name)
  if (!isApi || (as !== 'input' && as !== 'output') || at.value === undefined) return false
  return [at, unwrapped(at)].some((node) => schemaOf(node)[keyword] === true)
}

const compareProperties = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, 'properties'), child(after, 'properties')]
  for (const name of union(keysOf(old), keysOf(next))) {
    const [was, is] = [child(old, name), child(next, name)]
    const isAway = [was, is].every(
      ({ value }, at) => value === undefined || staysAway(context, [before, after][at] ?? before, name),
    )
    const inner: Context = isAway ? { ...context, as: 'neither' } : context
    if (was.value === undefined) compareAdded(inner, before, is, name, compare)
    else if (is.value === undefined) compareRemoved(inner, was, after, name, compare)
    else compare(inner, was, is)
  }
}

const isDeclaredFor = (pattern: string, node: Node) =>
  keysOf(child(node, 'properties')).some(
    (name) => patternsFor(name, { ...node, value: { patternProperties: { [pattern]: true } } }).length > 0,
  )

/** What a pattern does that stands on one side only; `other` is the schema without it. */
const patternEffect = (pattern: string, other: Node, onlyOne: boolean): 'narrows' | 'widens' | 'unclear' => {
  const rest = restOf(other)
  if (rest.value === undefined || isAnything(unwrapped(rest))) return 'narrows'
  const isAlone = !onlyOne && !isDeclaredFor(pattern, other)
  return isNothing(unwrapped(rest)) && isAlone ? 'widens' : 'unclear'
}

const comparePatterns = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, 'patternProperties'), child(after, 'patternProperties')]
  const entangled = isEntangled([before, after], 'unevaluatedProperties')
  for (const pattern of union(keysOf(old), keysOf(next))) {
    const [was, is] = [child(old, pattern), child(next, pattern)]
    if (was.value !== undefined && is.value !== undefined) compare(context, was, is)
    else if (was.value === undefined) {
      const effect = entangled ? 'unclear' : patternEffect(pattern, before, keysOf(old).length > 0)
      emit(context, 'pattern-property.added', effect, is, { pattern })
    } else {
      const found = patternEffect(pattern, after, keysOf(next).length > 0)
      const effect = ({ narrows: 'widens', widens: 'narrows', unclear: 'unclear' } as const)[found]
      emit(context, 'pattern-property.removed', entangled ? 'unclear' : effect, was, { pattern })
    }
  }
}

const compareRest = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [restOf(before), restOf(after)]
  if (old.value === undefined && next.value === undefined) return
  const entangled = isEntangled([before, after], 'unevaluatedProperties')
  const inner: Context = entangled ? { ...context, polarity: 'unclear' } : context
  const [was, is] = [isNothing(unwrapped(old)), isNothing(unwrapped(next))]
  const at = either(old, next)
  if (was && !is) emit(inner, 'additional-properties.opened', 'widens', at)
  else if (!was && is) emit(inner, 'additional-properties.closed', 'narrows', at)
  else compare(inner, old, next)
  if (entangled && old.pointer.split('/').pop() !== next.pointer.split('/').pop())
    emit(context, 'keyword.changed', 'unclear', at, { keyword: 'unevaluatedProperties' })
}

const namesIn = (node: Node) => (Array.isArray(node.value) ? node.value.map(String) : [])

const compareRequired = (context: Context, before: Node, after: Node) => {
  const [old, next] = [child(before, 'required'), child(after, 'required')]
  const was = namesIn(old).filter((name) => !staysAway(context, before, name))
  const is = namesIn(next).filter((name) => !staysAway(context, after, name))
  for (const name of is) if (!was.includes(name)) emit(context, 'required.added', 'narrows', next, { name })
  for (const name of was)
    if (!is.includes(name)) emit(context, 'required.removed', 'widens', either(old, next), { name })
}

const compareDependent = (context: Context, before: Node, after: Node) => {
  const [old, next] = [child(before, 'dependentRequired'), child(after, 'dependentRequired')]
  for (const name of union(keysOf(old), keysOf(next))) {
    const [a, b] = [child(old, name), child(next, name)]
    const [was, is] = [namesIn(a), namesIn(b)]
    const at = either(a, b)
    for (const other of is)
      if (!was.includes(other)) emit(context, 'dependent-required.added', 'narrows', at, { name, other })
    for (const other of was)
      if (!is.includes(other)) emit(context, 'dependent-required.removed', 'widens', at, { name, other })
  }
}

/** Keywords about objects. */
export const compareObjects = (context: Context, before: Node, after: Node, compare: Comparer): void => {
  compareRequired(context, before, after)
  compareDependent(context, before, after)
  compareProperties(context, before, after, compare)
  comparePatterns(context, before, after, compare)
  compareRest(context, before, after, compare)
  const [old, next] = [child(before, 'propertyNames'), child(after, 'propertyNames')]
  if (isTree(old.value) || isTree(next.value) || old.value !== next.value) compare(context, old, next)
}
