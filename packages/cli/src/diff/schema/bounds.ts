import { type Context, either, emit } from '../change.ts'
import { child, type Node } from '../node.ts'
import { schemaOf, typesOf } from './schema.ts'

/** A bound as a number to compare, higher is stricter; what is absent is loosest. */
interface Bound {
  keyword: string
  strictness: number
  /** The same number, but the number itself is refused. */
  exclusive: boolean
}

const PLAIN: readonly { keyword: string; sign: 1 | -1; absent: number }[] = [
  { keyword: 'minLength', sign: 1, absent: 0 },
  { keyword: 'maxLength', sign: -1, absent: Number.POSITIVE_INFINITY },
  { keyword: 'minItems', sign: 1, absent: 0 },
  { keyword: 'maxItems', sign: -1, absent: Number.POSITIVE_INFINITY },
  { keyword: 'minProperties', sign: 1, absent: 0 },
  { keyword: 'maxProperties', sign: -1, absent: Number.POSITIVE_INFINITY },
]

const stricter = (a: Bound, b: Bound) =>
  a.strictness === b.strictness ? Number(a.exclusive) - Number(b.exclusive) : a.strictness - b.strictness

/** Between whole numbers, an excluded bound is the next whole number. */
const whole = (bound: Bound, isWhole: boolean): Bound => {
  if (!isWhole || !Number.isSafeInteger(Math.floor(bound.strictness))) return bound
  const { strictness, exclusive } = bound
  const next = exclusive ? Math.floor(strictness) + 1 : Math.ceil(strictness)
  return { ...bound, strictness: next, exclusive: false }
}

const numberBound = (node: Node, name: 'minimum' | 'maximum', sign: 1 | -1, isWhole: boolean): Bound => {
  const schema = schemaOf(node)
  const keyword = name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'
  const [plain, strict] = [schema[name], schema[keyword]]
  const bounds: Bound[] = [{ keyword: name, strictness: Number.NEGATIVE_INFINITY, exclusive: false }]
  if (typeof plain === 'number') bounds.push({ keyword: name, strictness: sign * plain, exclusive: strict === true })
  if (typeof strict === 'number') bounds.push({ keyword, strictness: sign * strict, exclusive: true })
  return bounds
    .map((bound) => whole(bound, isWhole))
    .reduce((best, bound) => (stricter(bound, best) > 0 ? bound : best))
}

const compareBound = (context: Context, before: Node, after: Node, old: Bound, next: Bound) => {
  const order = stricter(next, old)
  if (order === 0) return
  const [was, is] = [child(before, old.keyword), child(after, next.keyword)]
  const text = (node: Node) => (node.value === undefined ? '–' : String(node.value))
  const parameters = { keyword: is.value === undefined ? old.keyword : next.keyword, old: text(was), new: text(is) }
  if (order > 0) emit(context, 'bound.tightened', 'narrows', either(was, is), parameters)
  else emit(context, 'bound.loosened', 'widens', either(was, is), parameters)
}

/** Bounds on numbers, lengths and counts, and `uniqueItems`. */
export const compareBounds = (context: Context, before: Node, after: Node): void => {
  for (const { keyword, sign, absent } of PLAIN) {
    const bound = (node: Node): Bound => {
      const value = schemaOf(node)[keyword]
      return { keyword, strictness: sign * (typeof value === 'number' ? value : absent), exclusive: false }
    }
    compareBound(context, before, after, bound(before), bound(after))
  }
  const isWhole = [before, after].every((node) => !typesOf(node).has('fraction'))
  for (const [name, sign] of [['minimum', 1] as const, ['maximum', -1] as const]) {
    const [old, next] = [numberBound(before, name, sign, isWhole), numberBound(after, name, sign, isWhole)]
    compareBound(context, before, after, old, next)
  }
  const [was, is] = [before, after].map((node) => schemaOf(node).uniqueItems === true)
  const at = either(child(before, 'uniqueItems'), child(after, 'uniqueItems'))
  if (was !== is) emit(context, is ? 'unique.required' : 'unique.dropped', is ? 'narrows' : 'widens', at)
}
