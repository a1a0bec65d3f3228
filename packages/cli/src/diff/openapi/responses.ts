import { type Context, type Effect, emit } from '../change.ts'
import { child, followed, type Node, treeOf } from '../node.ts'
import { compareDeprecated, compareWords } from '../schema/annotations.ts'
import { compare } from '../schema/compare.ts'
import { compareContent } from './content.ts'

const isError = (code: string) => /^[45]/.test(code)

/** Who does not know a code treats it as its class (RFC 9110, section 15), so a new error disturbs nobody. */
const addedEffect = (code: string): Effect => (isError(code) || code === 'default' ? 'extends' : 'widens')

const removedEffect = (code: string): Effect => (isError(code) ? 'extends' : 'unclear')

/** What the responses say about a code: by itself, by its class, or by default. */
const entryFor = (responses: Node, code: string): string | undefined =>
  [code, `${code[0]}XX`, 'default'].find((key) => Object.hasOwn(treeOf(responses), key))

const compareHeader = (context: Context, name: string, old: Node, next: Node) => {
  const [was, is] = [treeOf(old).required === true, treeOf(next).required === true]
  if (is && !was) emit(context, 'header.required', 'narrows', next, { name })
  if (was && !is) emit(context, 'header.optional', 'widens', next, { name })
  compareDeprecated(context, old, next)
  compare(context, child(old, 'schema'), child(next, 'schema'))
  compareWords(context, old, next, (key) => ['required', 'schema', 'content', 'deprecated'].includes(key))
}

const compareHeaders = (context: Context, before: Node, after: Node) => {
  const [old, next] = [child(before, 'headers'), child(after, 'headers')]
  const known = new Map(Object.keys(treeOf(next)).map((name) => [name.toLowerCase(), name]))
  for (const name of Object.keys(treeOf(old))) {
    const now = known.get(name.toLowerCase())
    known.delete(name.toLowerCase())
    if (now === undefined) emit(context, 'header.removed', 'unclear', child(old, name), { name })
    else compareHeader(context, now, followed(child(old, name)), followed(child(next, now)))
  }
  for (const name of known.values()) emit(context, 'header.added', 'extends', child(next, name), { name })
}

const compareResponse = (context: Context, before: Node, after: Node) => {
  const [old, next] = [followed(before), followed(after)]
  compareHeaders(context, old, next)
  compareContent(context, old, next)
  compareWords(context, old, next, (key) => ['headers', 'content'].includes(key))
}

/** The answers of an operation. */
export const compareResponses = (context: Context, old: Node, next: Node): void => {
  for (const code of Object.keys(treeOf(old))) {
    const now = entryFor(next, code)
    if (now !== code) emit(context, 'response.removed', removedEffect(code), child(old, code), { code })
    if (now !== undefined) compareResponse(context, child(old, code), child(next, now))
  }
  for (const code of Object.keys(treeOf(next))) {
    if (Object.hasOwn(treeOf(old), code)) continue
    const was = entryFor(old, code)
    emit(context, 'response.added', was === undefined ? addedEffect(code) : 'extends', child(next, code), { code })
    if (was !== undefined) compareResponse(context, child(old, was), child(next, code))
  }
}
