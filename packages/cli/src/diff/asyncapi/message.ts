import { type Context, either, emit } from '../change.ts'
import { child, followed, isSame, isTree, type Node, rootOf, treeOf } from '../node.ts'
import { compareDeprecated, compareWords } from '../schema/annotations.ts'
import { compare } from '../schema/compare.ts'

/** A part of a message or operation: its own, else the one of its last trait that has it. */
export const partOf = (node: Node, key: string): Node => {
  const own = child(node, key)
  const traits = child(node, 'traits')
  if (own.value !== undefined || !Array.isArray(traits.value)) return own
  const lent = traits.value.map((_, index) => child(followed(child(traits, index)), key))
  return lent.findLast(({ value }) => value !== undefined) ?? own
}

/** A payload in another schema language stands under `schema`, beside the name of the language. */
const schemaOf = (payload: Node): { language: unknown; schema: Node } => {
  const { schemaFormat, schema } = treeOf(payload)
  const isWrapped = typeof schemaFormat === 'string' && schema !== undefined
  return isWrapped ? { language: schemaFormat, schema: child(payload, 'schema') } : { language: '', schema: payload }
}

const isJsonSchema = (language: unknown) => language === '' || /asyncapi|schema\+(?:json|yaml)/.test(String(language))

const comparePayload = (context: Context, before: Node, after: Node) => {
  const [old, next] = [schemaOf(followed(before)), schemaOf(followed(after))]
  const isKnown = isJsonSchema(old.language) && isJsonSchema(next.language)
  if (old.language === next.language && isKnown) compare(context, old.schema, next.schema)
  else if (!isSame(before.value, after.value))
    emit(context, 'keyword.changed', 'unclear', either(before, after), { keyword: 'payload' })
}

const contentTypeOf = (message: Node) =>
  partOf(message, 'contentType').value ?? treeOf(rootOf(message.side)).defaultContentType ?? 'application/json'

/** Keywords whose change means something else on the wire. */
const WIRE = ['correlationId', 'bindings']
const PARTS = [...WIRE, 'payload', 'headers', 'contentType', 'traits', 'deprecated']

/** One message that both sides know. */
const compareMessage = (context: Context, old: Node, next: Node): void => {
  const [was, is] = [String(contentTypeOf(old)), String(contentTypeOf(next))]
  if (was !== is) {
    emit(context, 'content-type.removed', 'unclear', next, { name: was })
    emit(context, 'content-type.added', 'extends', next, { name: is })
  }
  comparePayload(context, partOf(old, 'payload'), partOf(next, 'payload'))
  comparePayload(context, partOf(old, 'headers'), partOf(next, 'headers'))
  for (const keyword of WIRE) {
    const [a, b] = [followed(partOf(old, keyword)), followed(partOf(next, keyword))]
    if (!isSame(a.value, b.value)) emit(context, 'keyword.changed', 'unclear', either(a, b), { keyword })
  }
  compareDeprecated(context, old, next)
  compareWords(context, old, next, (key) => PARTS.includes(key))
}

const lastToken = (reference: unknown) => String(reference).split('/').pop() ?? ''

/** The messages of an operation or a reply, by their name in the channel; all of the channel's where none is chosen. */
export const messagesOf = (user: Node, channel: Node): Map<string, Node> => {
  const chosen = child(user, 'messages')
  if (Array.isArray(chosen.value))
    return new Map(
      chosen.value.map((one, index) => [lastToken(isTree(one) ? one.$ref : undefined), followed(child(chosen, index))]),
    )
  const all = child(channel, 'messages')
  return new Map(Object.keys(treeOf(all)).map((name) => [name, followed(child(all, name))]))
}

/** Messages that come and go. Who does not know one lets it pass; who sends or awaits one that is gone is left alone. */
export const compareMessages = (context: Context, old: Map<string, Node>, next: Map<string, Node>): void => {
  for (const [name, was] of old) {
    const is = next.get(name)
    if (is) compareMessage(context, was, is)
    else emit(context, 'message.removed', 'unclear', was, { name })
  }
  for (const [name, is] of next) if (!old.has(name)) emit(context, 'message.added', 'extends', is, { name })
}
