import { type Context, type Effect, either, emit } from '../change.ts'
import { canonical, child, isSame, type Node } from '../node.ts'
import type { RuleId } from '../rules.ts'
import { schemaOf } from './schema.ts'

interface Keyword {
  keyword: string
  added: RuleId
  removed: RuleId
  changed: RuleId
  /** Effect when both sides have one and they differ. */
  effect: (old: unknown, next: unknown) => Effect
}

const WIDER_FORMATS: Readonly<Record<string, string>> = { int32: 'int64', float: 'double', 'idn-email': 'email' }

const formats = (old: unknown, next: unknown): Effect => {
  if (WIDER_FORMATS[String(old)] === next && next !== 'email') return 'widens'
  return WIDER_FORMATS[String(next)] === old && old !== 'email' ? 'narrows' : 'unclear'
}

const divides = (part: unknown, whole: unknown) =>
  Number.isSafeInteger(part) && Number.isSafeInteger(whole) && Number(whole) % Number(part) === 0

const multiples = (old: unknown, next: unknown): Effect => {
  if (divides(old, next)) return 'narrows'
  return divides(next, old) ? 'widens' : 'unclear'
}

/** Whether one regular expression accepts all that another accepts is not for us to decide: a change breaks. */
const undecidable = (): Effect => 'unclear'

const named = (name: 'pattern' | 'format' | 'multiple-of' | 'keyword') => ({
  added: `${name}.added` as const,
  removed: `${name}.removed` as const,
  changed: `${name}.changed` as const,
})

const KEYWORDS: readonly Keyword[] = [
  { keyword: 'pattern', ...named('pattern'), effect: undecidable },
  { keyword: 'format', ...named('format'), effect: formats },
  { keyword: 'multipleOf', ...named('multiple-of'), effect: multiples },
]

/** Keywords that say how a value is written or read; any change in them is a change of the wire. */
const OPAQUE = ['contentEncoding', 'contentMediaType', 'contentSchema', 'xml', 'discriminator', 'dependencies'].concat([
  '$dynamicRef',
  '$recursiveRef',
])

/** `pattern`, `format`, `multipleOf`, and the keywords that are compared as text. */
export const compareText = (context: Context, before: Node, after: Node): void => {
  const [a, b] = [schemaOf(before), schemaOf(after)]
  for (const { keyword, added, removed, changed, effect } of KEYWORDS) {
    const [old, next] = [a[keyword], b[keyword]]
    if (isSame(old, next)) continue
    const at = either(child(before, keyword), child(after, keyword))
    const parameters = { old: canonical(old), new: canonical(next) }
    if (old === undefined) emit(context, added, 'narrows', at, parameters)
    else if (next === undefined) emit(context, removed, 'widens', at, parameters)
    else emit(context, changed, effect(old, next), at, parameters)
  }
  for (const keyword of OPAQUE)
    if (!isSame(a[keyword], b[keyword]))
      emit(context, 'keyword.changed', 'unclear', either(child(before, keyword), child(after, keyword)), { keyword })
}
