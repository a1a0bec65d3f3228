import { type Change, type Context, changesOf, createContext, type DiffOptions, either, emit } from '../change.ts'
import { child, followed, isSame, type Node, rootOf, type Side, treeOf } from '../node.ts'
import { compareSchemes } from '../openapi/security.ts'
import { compareWords } from '../schema/annotations.ts'
import { compareMessages, messagesOf } from './message.ts'
import { channelOf, compareBindings, compareOperation, compareWaysIn } from './operation.ts'

type Kind = 'operation' | 'channel' | 'server'

/** What stands by name on both sides; what came or went is told. */
const pairs = (context: Context, before: Node, after: Node, kind: Kind): [string, Node, Node][] => {
  const [old, next] = [child(before, `${kind}s`), child(after, `${kind}s`)]
  const parameters = (name: string) => ({ [kind === 'operation' ? kind : 'name']: name })
  for (const name of Object.keys(treeOf(next)))
    if (!Object.hasOwn(treeOf(old), name))
      emit(context, `${kind}.added`, 'extends', child(next, name), parameters(name))
  return Object.keys(treeOf(old)).flatMap((name) => {
    if (Object.hasOwn(treeOf(next), name)) return [[name, followed(child(old, name)), followed(child(next, name))]]
    emit(context, `${kind}.removed`, 'unclear', child(old, name), parameters(name))
    return []
  })
}

const placeOf = ({ document, pointer }: Node) => `${document}#${pointer}`

/** Channels by the place they stand at, of which an operation says which way their messages go. */
const usedChannels = (root: Node): Set<string> => {
  const operations = child(root, 'operations')
  const all = Object.keys(treeOf(operations)).map((name) => followed(child(operations, name)))
  return new Set(
    all.flatMap((operation) => {
      const reply = followed(child(operation, 'reply'))
      return [operation, reply].filter((user) => 'channel' in treeOf(user)).map((user) => placeOf(channelOf(user)))
    }),
  )
}

const compareChannel = (context: Context, old: Node, next: Node, isUsed: boolean) => {
  if (!isUsed) compareMessages(context, messagesOf(old, old), messagesOf(next, next))
  const [was, is] = [child(old, 'parameters'), child(next, 'parameters')]
  if (!isSame(was.value, is.value))
    emit(context, 'keyword.changed', 'unclear', either(was, is), { keyword: 'parameters' })
  compareBindings(context, old, next)
  compareWords(context, old, next, (key) => ['address', 'messages', 'parameters', 'bindings'].includes(key))
}

const ADDRESS = ['protocol', 'host', 'pathname', 'variables']

const compareServer = (context: Context, name: string, old: Node, next: Node) => {
  for (const keyword of ADDRESS) {
    const [was, is] = [child(old, keyword), child(next, keyword)]
    if (isSame(was.value, is.value)) continue
    const [before, after] = [JSON.stringify(was.value) ?? '–', JSON.stringify(is.value) ?? '–']
    emit(context, 'server.variable-changed', 'unclear', either(was, is), { name, old: before, new: after })
  }
  compareBindings(context, old, next)
  compareWaysIn(context, old, next)
  compareWords(context, old, next, (key) => [...ADDRESS, 'bindings', 'security'].includes(key))
}

const PARTS = ['servers', 'channels', 'operations', 'components', 'defaultContentType']

/** Changes between two AsyncAPI documents: what an operation receives is input, what it sends is output. */
export const diffAsyncApi = (old: Side, next: Side, options: Pick<DiffOptions, 'undeclared'> = {}): Change[] => {
  const context = createContext(options)
  const [before, after] = [rootOf(old), rootOf(next)]
  const used = [usedChannels(before), usedChannels(after)]
  for (const [, was, is] of pairs(context, before, after, 'operation')) compareOperation(context, was, is)
  for (const [, was, is] of pairs(context, before, after, 'channel'))
    compareChannel(context, was, is, used[0]?.has(placeOf(was)) === true && used[1]?.has(placeOf(is)) === true)
  for (const [name, was, is] of pairs(context, before, after, 'server')) compareServer(context, name, was, is)
  compareSchemes(context, before, after)
  compareWords(context, before, after, (key) => PARTS.includes(key))
  if (context.changes.size === 0 && !isSame(before.value, after.value))
    emit(context, 'document.changed', 'annotates', after)
  return changesOf(context)
}
