import { type Context, type Effect, either, emit } from '../change.ts'
import { child, type Node } from '../node.ts'
import { schemaOf, typesOf, valuesOf } from './schema.ts'

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((one) => !b.has(one))

const shown = (types: ReadonlySet<string>) =>
  [...types]
    .filter((type) => type !== 'fraction' && !(type === 'integer' && types.has('fraction')))
    .concat(types.has('fraction') ? ['number'] : [])
    .join(' | ')

/** Effect of losing some and gaining others. */
const effectOf = (lost: number, gained: number): Effect | undefined => {
  if (lost > 0 && gained > 0) return 'unclear'
  if (lost > 0) return 'narrows'
  return gained > 0 ? 'widens' : undefined
}

const RULE = { narrows: 'type.narrowed', widens: 'type.widened', unclear: 'type.changed' } as const

const compareTypes = (context: Context, before: Node, after: Node) => {
  const [old, next] = [typesOf(before), typesOf(after)]
  const [lost, gained] = [without(old, next), without(next, old)]
  const at = either(child(before, 'type'), child(after, 'type'))
  const effect = effectOf(lost.length, gained.length)
  if (lost.join() === 'null' && gained.length === 0) emit(context, 'nullable.removed', 'narrows', at)
  else if (gained.join() === 'null' && lost.length === 0) emit(context, 'nullable.added', 'widens', at)
  else if (effect === 'narrows' || effect === 'widens' || effect === 'unclear')
    emit(context, RULE[effect], effect, at, { old: shown(old), new: shown(next) })
}

const listAt = (before: Node, after: Node) => {
  const keyword = (node: Node) => ('const' in schemaOf(node) ? 'const' : 'enum')
  const [old, next] = [child(before, keyword(before)), child(after, keyword(after))]
  if (next.value !== undefined) return next
  return old.value === undefined ? either(child(before, 'type'), child(after, 'type')) : old
}

const compareLists = (context: Context, before: Node, after: Node, old: Set<string>, next: Set<string>) => {
  const at = listAt(before, after)
  const [lost, gained] = [without(old, next), without(next, old)]
  if (old.size === 1 && next.size === 1 && lost.length === 1) {
    emit(context, 'const.changed', 'unclear', at, { old: lost.join(), new: gained.join() })
    return
  }
  const rule = (value: string, verb: 'removed' | 'added') =>
    value === 'null' ? (`nullable.${verb}` as const) : (`enum.${verb}` as const)
  for (const value of lost) emit(context, rule(value, 'removed'), 'narrows', at, { value })
  for (const value of gained) emit(context, rule(value, 'added'), 'widens', at, { value })
}

/** `type`, `nullable`, `enum` and `const`: one set of values, however it is written. */
export const compareValues = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [valuesOf(before), valuesOf(after)]
  if (old && next) {
    compareLists(context, before, after, old, next)
    return
  }
  compareTypes(context, before, after)
  if (next) emit(context, 'enum.introduced', 'narrows', listAt(before, after))
  else if (old) emit(context, 'enum.dropped', 'widens', listAt(before, after))
  const [was, is] = [before, after].map((node) => schemaOf(node).nullable === true && !schemaOf(node).type)
  if (before.side.legacy && after.side.legacy && was !== is)
    emit(context, is ? 'nullable.added' : 'nullable.removed', is ? 'widens' : 'narrows', is ? after : before)
}
