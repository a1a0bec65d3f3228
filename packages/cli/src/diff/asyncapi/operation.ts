import { type As, type Context, either, emit } from '../change.ts'
import { child, followed, isSame, type Node, treeOf } from '../node.ts'
import { compareWords } from '../schema/annotations.ts'
import { compare } from '../schema/compare.ts'
import { compareMessages, messagesOf, partOf } from './message.ts'

export const channelOf = (operation: Node): Node => followed(child(operation, 'channel'))

/** What we receive, others send. */
const directionOf = (action: unknown): As => (action === 'receive' ? 'input' : 'output')
const OTHER_WAY: Partial<Record<As, As>> = { input: 'output', output: 'input' }

/** How a protocol is used: the query of HTTP is a schema of what is sent, all else is compared as it stands. */
export const compareBindings = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [followed(partOf(before, 'bindings')), followed(partOf(after, 'bindings'))]
  const query = (node: Node) => child(node, 'http', 'query')
  if (query(old).value !== undefined && query(next).value !== undefined)
    compare({ ...context, as: 'input' }, query(old), query(next))
  const plain = (node: Node) => {
    const { http, ...others } = treeOf(node)
    const { query: isSchema, bindingVersion, ...rest } = treeOf(child(node, 'http'))
    return { ...others, ...(http !== undefined && { http: { ...rest, query: isSchema !== undefined } }) }
  }
  if (!isSame(plain(old), plain(next)))
    emit(context, 'keyword.changed', 'unclear', either(old, next), { keyword: 'bindings' })
}

const followedList = (list: Node) =>
  Array.isArray(list.value) ? list.value.map((_, index) => followed(child(list, index)).value) : undefined

/** Ways in are named by reference; which of them is enough is not weighed. */
export const compareWaysIn = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [partOf(before, 'security'), partOf(after, 'security')]
  const words = (list: Node) => JSON.stringify(followedList(list)?.map((way) => ({ ...(way as object) })) ?? [])
  if (words(old) !== words(next))
    emit(context, 'keyword.changed', 'unclear', either(old, next), { keyword: 'security' })
}

const compareReply = (context: Context, before: Node, after: Node) => {
  const [old, next] = [followed(before), followed(after)]
  if (old.value === undefined && next.value === undefined) return
  if (old.value === undefined) emit(context, 'keyword.added', 'extends', next, { keyword: 'reply' })
  else if (next.value === undefined) emit(context, 'keyword.removed', 'unclear', old, { keyword: 'reply' })
  else {
    compareMessages(context, messagesOf(old, channelOf(old)), messagesOf(next, channelOf(next)))
    compareWords(context, old, next, (key) => ['channel', 'messages'].includes(key))
  }
}

const PARTS = ['action', 'channel', 'messages', 'reply', 'bindings', 'security', 'traits']

/** One operation, part by part. */
export const compareOperation = (context: Context, old: Node, next: Node): void => {
  const [{ action: was }, { action: is }] = [treeOf(old), treeOf(next)]
  if (was !== is)
    emit(context, 'action.changed', 'unclear', child(next, 'action'), { old: String(was), new: String(is) })
  const as = directionOf(is)
  const [channel, now] = [channelOf(old), channelOf(next)]
  if (treeOf(channel).address !== treeOf(now).address)
    emit(context, 'channel.address-changed', 'unclear', child(now, 'address'), {
      old: String(treeOf(channel).address),
      new: String(treeOf(now).address),
    })
  compareMessages({ ...context, as }, messagesOf(old, channel), messagesOf(next, now))
  compareReply({ ...context, as: OTHER_WAY[as] ?? as }, child(old, 'reply'), child(next, 'reply'))
  compareBindings(context, old, next)
  compareWaysIn(context, old, next)
  compareWords(context, old, next, (key) => PARTS.includes(key))
}
