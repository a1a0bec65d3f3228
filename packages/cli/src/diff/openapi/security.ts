import { type Context, emit } from '../change.ts'
import { child, followed, isSame, isTree, type Node, rootOf, treeOf } from '../node.ts'

/** Scopes by scheme; all of them are needed. */
type Requirement = ReadonlyMap<string, readonly string[]>

const requirementOf = (value: unknown): Requirement =>
  new Map(
    Object.entries(isTree(value) ? value : {}).map(([name, scopes]) => [
      name,
      Array.isArray(scopes) ? scopes.map(String) : [],
    ]),
  )

/** The ways in, one of which is enough. Nothing said is a way in without anything. */
const waysIn = (operation: Node): Requirement[] => {
  const own = child(operation, 'security').value
  const list = own === undefined ? child(rootOf(operation.side), 'security').value : own
  return Array.isArray(list) && list.length > 0 ? list.map(requirementOf) : [new Map()]
}

/** Whether who fulfils `held` gets in by `asked`. */
const suffices = (held: Requirement, asked: Requirement) =>
  [...asked].every(([name, scopes]) => scopes.every((scope) => held.get(name)?.includes(scope)) && held.has(name))

const shown = (way: Requirement) =>
  [...way].map(([name, scopes]) => (scopes.length > 0 ? `${name}: ${scopes.join(' ')}` : name)).join(' + ') || '–'

/** What a caller needs to get in. */
export const compareSecurity = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [waysIn(before), waysIn(after)]
  const at = child(after, 'security').value === undefined ? after : child(after, 'security')
  for (const held of old)
    if (!next.some((asked) => suffices(held, asked)))
      emit(context, 'security.tightened', 'unclear', at, { old: shown(held) })
  for (const way of next)
    if (!old.some((asked) => suffices(way, asked)))
      emit(context, 'security.loosened', 'extends', at, { new: shown(way) })
}

const PROOF = ['type', 'in', 'name', 'scheme', 'openIdConnectUrl', 'flows']

/** Schemes both sides know by the same name. */
export const compareSchemes = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [before, after].map((node) => child(node, 'components', 'securitySchemes'))
  if (!old || !next) return
  for (const name of Object.keys(treeOf(old))) {
    const [a, b] = [child(old, name), child(next, name)]
    if (b.value === undefined) continue
    const [was, is] = [followed(a), followed(b)]
    const isOther = PROOF.some((key) => !isSame(treeOf(was)[key], treeOf(is)[key]))
    if (isOther) emit(context, 'security.scheme-changed', 'unclear', is, { name })
    else if (!isSame(was.value, is.value)) emit(context, 'annotation.changed', 'annotates', is, { keyword: name })
  }
}
