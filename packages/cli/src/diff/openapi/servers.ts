import { type Context, emit } from '../change.ts'
import { child, isSame, isTree, type Node, treeOf } from '../node.ts'

/** A slash at the end says nothing, for paths begin with one. */
const addressOf = (server: Node) => String(treeOf(server).url).replace(/(?<=.)\/$/, '')

/** The servers of a document, path or operation by their address; nothing said is the host that serves the document. */
const serversOf = (list: Node): Map<string, Node> => {
  const { value } = list
  const servers = Array.isArray(value) ? value.map((_, index) => child(list, index)) : []
  return new Map(servers.length > 0 ? servers.map((server) => [addressOf(server), server]) : [['/', list]])
}

const codesOf = (node: Node) => (Array.isArray(node.value) ? node.value.map(String) : undefined)

/** What stands for a name in the address, unless the caller puts something else there. */
const compareVariables = (context: Context, before: Node, after: Node) => {
  for (const name of Object.keys(treeOf(before))) {
    const [was, is] = [child(before, name), child(after, name)]
    const [old, next] = [child(was, 'default'), child(is, 'default')]
    if (isTree(is.value) && !isSame(old.value, next.value))
      emit(context, 'server.variable-changed', 'unclear', next, {
        name,
        old: String(old.value),
        new: String(next.value),
      })
    const [codes, now] = [codesOf(child(was, 'enum')), codesOf(child(is, 'enum'))]
    for (const value of now ? (codes ?? []).filter((code) => !now.includes(code)) : [])
      emit(context, 'server.value-removed', 'unclear', child(is, 'enum'), { name, value })
    if (now && !codes) emit(context, 'server.values-introduced', 'unclear', child(is, 'enum'), { name })
  }
}

/** Where requests go. Who calls an address that is gone calls nobody. */
export const compareServers = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [serversOf(before), serversOf(after)]
  for (const [name, server] of old) {
    const now = next.get(name)
    if (now) compareVariables(context, child(server, 'variables'), child(now, 'variables'))
    else emit(context, 'server.removed', 'unclear', server, { name })
  }
  for (const [name, server] of next) if (!old.has(name)) emit(context, 'server.added', 'extends', server, { name })
}

/** The nearest list of servers: of the operation, else of its path; `undefined` where the document's own counts. */
const ownServers = (operation: Node, item: Node): Node | undefined =>
  [operation, item].map((node) => child(node, 'servers')).find(({ value }) => Array.isArray(value))

/** Servers that one operation has for itself, on either side, instead of those of its document. */
export const compareOwnServers = (
  context: Context,
  operations: readonly [Node, Node],
  items: readonly [Node, Node],
  documents: readonly [Node, Node],
): void => {
  const [old, next] = [ownServers(operations[0], items[0]), ownServers(operations[1], items[1])]
  if (!old && !next) return
  compareServers(context, old ?? child(documents[0], 'servers'), next ?? child(documents[1], 'servers'))
}
