import { type Context, emit } from '../change.ts'
import { child, followed, isSame, isTree, type Node, rootOf, treeOf } from '../node.ts'
import { compareWords } from '../schema/annotations.ts'
import type { Exchange } from './exchange.ts'

/** Scopes by scheme; all of them are needed. */
type Requirement = ReadonlyMap<string, readonly string[]>

const requirementOf = (value: unknown): Requirement =>
  new Map(
    Object.entries(isTree(value) ? value : {}).map(([name, scopes]) => [
      name,
      Array.isArray(scopes) ? scopes.map(String) : [],
    ]),
  )

/** The ways in, one of which is enough. Nothing said is a way in without anything; the document speaks of its own door only. */
const waysIn = (operation: Node, isReversed: boolean): Requirement[] => {
  const own = child(operation, 'security').value
  const list = own === undefined && !isReversed ? child(rootOf(operation.side), 'security').value : own
  return Array.isArray(list) && list.length > 0 ? list.map(requirementOf) : [new Map()]
}

/** Whether who fulfils `held` gets in by `asked`. */
const suffices = (held: Requirement, asked: Requirement) =>
  [...asked].every(([name, scopes]) => scopes.every((scope) => held.get(name)?.includes(scope)) && held.has(name))

const shown = (way: Requirement) =>
  [...way].map(([name, scopes]) => (scopes.length > 0 ? `${name}: ${scopes.join(' ')}` : name)).join(' + ') || '–'

/** What a caller needs to get in. */
export const compareSecurity = (context: Context, before: Node, after: Node, { isReversed }: Exchange): void => {
  const [old, next] = [waysIn(before, isReversed), waysIn(after, isReversed)]
  const at = child(after, 'security').value === undefined ? after : child(after, 'security')
  for (const held of old)
    if (!next.some((asked) => suffices(held, asked)))
      emit(context, 'security.tightened', 'unclear', at, { old: shown(held) })
  for (const way of next)
    if (!old.some((asked) => suffices(way, asked)))
      emit(context, 'security.loosened', 'extends', at, { new: shown(way) })
}

const PROOF = ['type', 'in', 'name', 'scheme', 'openIdConnectUrl']
const ADDRESSES = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl']

/** AsyncAPI calls them `availableScopes`. */
const scopesAt = (flow: Node) => child(flow, 'availableScopes' in treeOf(flow) ? 'availableScopes' : 'scopes')
const scopesOf = (flow: Node) => Object.keys(treeOf(scopesAt(flow)))

/** One way to a token that both sides know. */
const compareFlow = (context: Context, before: Node, after: Node, name: string) => {
  const [old, next] = [scopesOf(before), scopesOf(after)]
  if (ADDRESSES.some((key) => treeOf(before)[key] !== treeOf(after)[key]))
    emit(context, 'security.scheme-changed', 'unclear', after, { name })
  for (const scope of old)
    if (!next.includes(scope)) emit(context, 'security.scope-removed', 'unclear', scopesAt(after), { scope })
  for (const scope of next)
    if (!old.includes(scope)) emit(context, 'security.scope-added', 'extends', child(scopesAt(after), scope), { scope })
}

const compareScheme = (context: Context, before: Node, after: Node, name: string) => {
  const [old, next] = [child(before, 'flows'), child(after, 'flows')]
  const isOther = PROOF.some((key) => !isSame(treeOf(before)[key], treeOf(after)[key]))
  const isGone = Object.keys(treeOf(old)).some((flow) => child(next, flow).value === undefined)
  if (isOther || isGone) emit(context, 'security.scheme-changed', 'unclear', after, { name })
  for (const flow of Object.keys(treeOf(next))) {
    const was = child(old, flow)
    if (was.value === undefined)
      emit(context, 'security.loosened', 'extends', child(next, flow), { new: `${name} ${flow}` })
    else compareFlow(context, was, child(next, flow), name)
  }
  compareWords(context, before, after, (key) => [...PROOF, 'flows'].includes(key))
}

/** Schemes both sides know by the same name. */
export const compareSchemes = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [before, after].map((node) => child(node, 'components', 'securitySchemes'))
  if (!old || !next) return
  for (const name of Object.keys(treeOf(old))) {
    const [was, is] = [child(old, name), child(next, name)]
    if (is.value !== undefined) compareScheme(context, followed(was), followed(is), name)
  }
}
