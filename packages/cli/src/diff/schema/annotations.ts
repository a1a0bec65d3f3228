import { type Context, either, emit } from '../change.ts'
import { child, isSame, isTree, type Node } from '../node.ts'
import { isAssertion, schemaOf } from './schema.ts'

const CONTAINERS = new Set(['$defs', 'definitions'])
const OWN_RULES = new Set(['default', 'deprecated', 'readOnly', 'writeOnly'])

const compareDefault = (context: Context, before: Node, after: Node) => {
  const [old, next] = [child(before, 'default'), child(after, 'default')]
  if (isSame(old.value, next.value)) return
  const parameters = { old: JSON.stringify(old.value) ?? '', new: JSON.stringify(next.value) ?? '' }
  if (old.value === undefined) emit(context, 'default.added', 'extends', next, parameters)
  else if (next.value === undefined) emit(context, 'default.removed', 'narrows', old, parameters)
  else emit(context, 'default.changed', 'narrows', next, parameters)
}

/** Who may send a property or will find it in an answer: a word of JSON Schema, a promise of an API. */
const compareAccess = (context: Context, before: Node, after: Node) => {
  for (const [keyword, rule, effect] of [
    ['readOnly', 'read-only', 'narrows'],
    ['writeOnly', 'write-only', 'widens'],
  ] as const) {
    const [old, next] = [child(before, keyword), child(after, keyword)]
    if ((old.value === true) === (next.value === true)) continue
    if (next.value === true) emit(context, `${rule}.added`, effect, next)
    else emit(context, `${rule}.removed`, 'extends', either(old, next))
  }
}

/** The known codes of an open list: unknown ones are valid too, so none is ever missed. */
const codesOf = (node: Node): { at: Node; codes: unknown[] } | undefined => {
  const schema = schemaOf(node)
  const about = schema['x-selaras']
  const keyword = Array.isArray(schema['x-extensible-enum']) ? 'x-extensible-enum' : 'examples'
  const isOpen = keyword !== 'examples' || (isTree(about) && 'codelist' in about && !('enum' in schema))
  const codes = schema[keyword]
  return isOpen && Array.isArray(codes) ? { at: child(node, keyword), codes } : undefined
}

/** Answers the keyword it has dealt with. */
const compareCodes = (context: Context, before: Node, after: Node): string | undefined => {
  const [old, next] = [codesOf(before), codesOf(after)]
  if (!old || !next) return undefined
  const missing = (from: readonly unknown[], list: readonly unknown[]) =>
    from.filter((code) => !list.some((other) => isSame(code, other)))
  for (const value of missing(old.codes, next.codes))
    emit(context, 'code.removed', 'extends', next.at, { value: JSON.stringify(value) })
  for (const value of missing(next.codes, old.codes))
    emit(context, 'code.added', 'extends', next.at, { value: JSON.stringify(value) })
  return next.at.pointer.split('/').pop()
}

/** Every other key of two objects, as words for people. */
export const compareWords = (
  context: Context,
  before: Node,
  after: Node,
  isOther: (keyword: string) => boolean,
): void => {
  const [a, b] = [schemaOf(before), schemaOf(after)]
  for (const keyword of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (isOther(keyword) || isSame(a[keyword], b[keyword])) continue
    const at = either(child(before, keyword), child(after, keyword))
    emit(context, 'annotation.changed', 'annotates', at, { keyword })
  }
}

export const compareDeprecated = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [child(before, 'deprecated'), child(after, 'deprecated')]
  if ((old.value === true) === (next.value === true)) return
  if (next.value === true) emit(context, 'deprecated.added', 'annotates', next)
  else emit(context, 'deprecated.removed', 'annotates', either(old, next))
}

/** Keywords that say what a value means. What is not there at all has no words to compare. */
export const compareAnnotations = (context: Context, before: Node, after: Node): void => {
  if (before.value === undefined || after.value === undefined) return
  compareDefault(context, before, after)
  compareDeprecated(context, before, after)
  compareAccess(context, before, after)
  const codes = compareCodes(context, before, after)
  compareWords(
    context,
    before,
    after,
    (keyword) => isAssertion(keyword) || CONTAINERS.has(keyword) || OWN_RULES.has(keyword) || keyword === codes,
  )
}
