import { type Comparer, type Context, emit } from '../change.ts'
import { canonical, child, type Node, resolve, treeOf } from '../node.ts'
import { isEntangled } from './objects.ts'
import { assertionsOf, isAnything, isDisjoint, schemaOf, tagsOf, typesOf, unwrapped } from './schema.ts'

const membersOf = (list: Node): Node[] =>
  Array.isArray(list.value) ? list.value.map((_, index) => child(list, index)) : []

/** What an alternative may be recognised by, the surest first. */
const SIGNS: readonly ((node: Node) => string | undefined)[] = [
  ({ value }) => canonical(value),
  (node) => {
    const { $ref, $id, title } = treeOf(node)
    return $ref || $id || title ? canonical([$ref, $id, title]) : undefined
  },
  (node) => {
    const tags = tagsOf(unwrapped(node)).map(([name, values]) => [name, [...values]])
    return tags.length > 0 ? canonical(tags) : undefined
  },
  (node) => canonical([...typesOf(unwrapped(node))].sort()),
]

interface Pairing {
  pairs: [Node, Node][]
  removed: Node[]
  added: Node[]
}

/** Which alternative became which. Those left over on both sides, if equally many, are taken in their order. */
const paired = (old: readonly Node[], next: readonly Node[]): Pairing => {
  const pairs: [Node, Node][] = []
  let [removed, added] = [[...old], [...next]]
  const pair = (was: Node, is: Node) => {
    pairs.push([was, is])
    removed = removed.filter((node) => node !== was)
    added = added.filter((node) => node !== is)
  }
  for (const sign of SIGNS)
    for (const was of [...removed]) {
      const wanted = sign(was)
      const is = wanted === undefined ? undefined : added.find((node) => sign(node) === wanted)
      if (is) pair(was, is)
    }
  if (removed.length === added.length)
    for (const was of [...removed]) {
      const [is] = added
      if (is) pair(was, is)
    }
  return { pairs, removed, added }
}

const KINDS = ['anyOf', 'oneOf'] as const
type Kind = (typeof KINDS)[number]

/** The keyword that is all a schema consists of. */
const soleKind = (node: Node): Kind | undefined => {
  const keywords = assertionsOf(node)
  return keywords.length === 1 ? KINDS.find((kind) => kind === keywords[0]) : undefined
}

/** With `oneOf` a second match is one too many, so growth is safe only where no value fits two. */
const areDisjoint = (members: readonly Node[]) =>
  members.every((one, index) => members.slice(index + 1).every((other) => isDisjoint(one, other)))

const compareMembers = (context: Context, old: Node[], next: Node[], isExclusive: boolean, compare: Comparer) => {
  const isSafe = !isExclusive || (areDisjoint(old) && areDisjoint(next))
  const inner: Context = isSafe ? context : { ...context, polarity: 'unclear' }
  const { pairs, removed, added } = paired(old, next)
  for (const [was, is] of pairs) compare(inner, was, is)
  for (const node of removed) emit(inner, isSafe ? 'alternative.removed' : 'alternative.lost', 'narrows', node)
  for (const node of added) emit(inner, isSafe ? 'alternative.added' : 'alternative.overlaps', 'widens', node)
}

/** Two schemas of which at least one is nothing but a list of alternatives; answers whether they were. */
export const compareAlternatives = (context: Context, before: Node, after: Node, compare: Comparer): boolean => {
  const [old, next] = [soleKind(before), soleKind(after)]
  if ((!old && !next) || isAnything(before) || isAnything(after)) return false
  if (!old && KINDS.some((kind) => schemaOf(before)[kind] !== undefined)) return false
  if (!next && KINDS.some((kind) => schemaOf(after)[kind] !== undefined)) return false
  const a = old ? membersOf(child(before, old)) : [before]
  const b = next ? membersOf(child(after, next)) : [after]
  compareMembers(context, a, b, old === 'oneOf' || next === 'oneOf', compare)
  return true
}

const compareKind = (context: Context, kind: Kind, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, kind), child(after, kind)]
  if (old.value === undefined && next.value === undefined) return
  if (old.value === undefined) emit(context, 'alternatives.introduced', 'narrows', next, { keyword: kind })
  else if (next.value === undefined) emit(context, 'alternatives.dropped', 'widens', old, { keyword: kind })
  else compareMembers(context, membersOf(old), membersOf(next), kind === 'oneOf', compare)
}

const compareAllOf = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const { pairs, removed, added } = paired(membersOf(child(before, 'allOf')), membersOf(child(after, 'allOf')))
  for (const [was, is] of pairs) compare(context, was, is)
  for (const node of added) emit(context, 'all-of.added', isAnything(unwrapped(node)) ? 'annotates' : 'narrows', node)
  for (const node of removed)
    emit(context, 'all-of.removed', isAnything(unwrapped(node)) ? 'annotates' : 'widens', node)
}

const TURN = { same: 'reversed', reversed: 'same', unclear: 'unclear' } as const

const compareNot = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, 'not'), child(after, 'not')]
  if (old.value === undefined && next.value === undefined) return
  if (old.value === undefined) emit(context, 'not.added', 'narrows', next)
  else if (next.value === undefined) emit(context, 'not.removed', 'widens', old)
  else compare({ ...context, polarity: TURN[context.polarity] }, old, next)
}

const compareCondition = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const [old, next] = [child(before, 'if'), child(after, 'if')]
  if (old.value === undefined && next.value === undefined) return
  if (old.value === undefined) emit(context, 'condition.added', 'narrows', next)
  else if (next.value === undefined) emit(context, 'condition.removed', 'widens', old)
  else {
    compare({ ...context, polarity: 'unclear' }, old, next)
    for (const branch of ['then', 'else']) compare(context, child(before, branch), child(after, branch))
  }
}

/** A `$ref` with neighbours is one more schema that must hold. */
const compareReference = (context: Context, before: Node, after: Node, compare: Comparer) => {
  const target = (node: Node) => {
    const { $ref } = schemaOf(node)
    return typeof $ref === 'string' ? resolve(node, $ref) : child(node, '$ref')
  }
  const [old, next] = [target(before), target(after)]
  if (old.value !== undefined || next.value !== undefined) compare(context, old, next)
}

/** Keywords that hold other schemas against the same value. */
export const compareApplicators = (context: Context, before: Node, after: Node, compare: Comparer): void => {
  const isUnclear = ['unevaluatedProperties', 'unevaluatedItems'].some((one) => isEntangled([before, after], one))
  const inner: Context = isUnclear ? { ...context, polarity: 'unclear' } : context
  compareReference(inner, before, after, compare)
  compareAllOf(inner, before, after, compare)
  for (const kind of KINDS) compareKind(inner, kind, before, after, compare)
  compareNot(inner, before, after, compare)
  compareCondition(inner, before, after, compare)
  const [old, next] = [child(before, 'dependentSchemas'), child(after, 'dependentSchemas')]
  for (const name of new Set([old, next].flatMap((node) => Object.keys(treeOf(node)))))
    compare(inner, child(old, name), child(next, name))
}
