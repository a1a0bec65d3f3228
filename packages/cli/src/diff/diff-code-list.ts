import { type Change, type Context, changesOf, createContext, type DiffOptions, emit } from './change.ts'
import { child, isSame, isTree, type Node, rootOf, type Side, treeOf } from './node.ts'
import { compareDeprecated, compareWords } from './schema/annotations.ts'

/** A list of codes with what they mean, as `specs/codelists` holds them. */
export const isCodeList = (value: unknown): boolean =>
  isTree(value) &&
  typeof value.name === 'string' &&
  Array.isArray(value.codes) &&
  value.codes.every((one) => isTree(one) && typeof one.code === 'string')

const codesOf = (list: Node): Map<string, Node> => {
  const codes = child(list, 'codes')
  const nodes = (Array.isArray(codes.value) ? codes.value : []).map((_, index) => child(codes, index))
  return new Map(nodes.map((node) => [String(treeOf(node).code), node]))
}

const isOpen = (list: Node) => treeOf(list).open === true

/** A code nobody knows is valid in an open list; in a closed one the codes are all there is. */
const compareCodes = (context: Context, before: Node, after: Node) => {
  const [old, next] = [codesOf(before), codesOf(after)]
  const isFree = isOpen(before) && isOpen(after)
  for (const [code, node] of old) {
    const now = next.get(code)
    const value = { value: JSON.stringify(code) }
    if (now) {
      compareDeprecated(context, node, now)
      compareWords(context, node, now, (key) => ['code', 'deprecated'].includes(key))
    } else if (isFree) emit(context, 'code.removed', 'extends', node, value)
    else emit(context, 'enum.removed', 'narrows', node, value)
  }
  for (const [code, node] of next) {
    if (old.has(code)) continue
    if (isFree) emit(context, 'code.added', 'extends', node, { value: JSON.stringify(code) })
    else emit(context, 'enum.added', 'widens', node, { value: JSON.stringify(code) })
  }
}

/** Changes between two code lists, breaking ones first. */
export const diffCodeLists = (old: Side, next: Side, { as }: Pick<DiffOptions, 'as'> = {}): Change[] => {
  const context = createContext(as ? { as } : {})
  const [before, after] = [rootOf(old), rootOf(next)]
  const [was, is] = [String(treeOf(before).name), String(treeOf(after).name)]
  if (was !== is) emit(context, 'const.changed', 'unclear', child(after, 'name'), { old: was, new: is })
  if (isOpen(before) && !isOpen(after)) emit(context, 'enum.introduced', 'narrows', child(after, 'open'))
  if (isOpen(after) && !isOpen(before)) emit(context, 'enum.dropped', 'widens', child(after, 'open'))
  compareCodes(context, before, after)
  compareWords(context, before, after, (key) => ['name', 'open', 'codes'].includes(key))
  if (context.changes.size === 0 && !isSame(before.value, after.value))
    emit(context, 'document.changed', 'annotates', after)
  return changesOf(context)
}
