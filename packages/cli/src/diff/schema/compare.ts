import { type Comparer, type Context, emit } from '../change.ts'
import type { Node } from '../node.ts'
import { compareAnnotations } from './annotations.ts'
import { compareAlternatives, compareApplicators } from './applicators.ts'
import { compareArrays } from './arrays.ts'
import { compareBounds } from './bounds.ts'
import { compareObjects } from './objects.ts'
import { isNothing, unwrapped } from './schema.ts'
import { compareText } from './text.ts'
import { compareValues } from './values.ts'

/** Places where nothing stands are all alike, however deep. */
const place = ({ document, pointer, value }: Node) => (value === undefined ? '?' : `${document}#${pointer}`)

const COMPARERS: readonly ((context: Context, before: Node, after: Node, compare: Comparer) => void)[] = [
  compareValues,
  compareText,
  compareBounds,
  compareArrays,
  compareObjects,
  compareApplicators,
]

/** Compares two schemas. The parts are joined by "and", so what each does to the set of valid values, the whole does. */
export const compare: Comparer = (context, before, after) => {
  const [old, next] = [unwrapped(before), unwrapped(after)]
  const key = `${context.as} ${context.polarity} ${place(before)} ${place(after)}`
  if (context.seen.has(key)) return
  context.seen.add(key)
  compareAnnotations(context, before, after)
  if (place(old) !== place(before) || place(next) !== place(after)) {
    const inner = `${context.as} ${context.polarity} ${place(old)} ${place(next)}`
    if (context.seen.has(inner)) return
    context.seen.add(inner)
    if (old !== before && next !== after) compareAnnotations(context, old, next)
  }
  if (isNothing(old) || isNothing(next)) {
    if (!isNothing(old)) emit(context, 'schema.forbidden', 'narrows', next)
    else if (!isNothing(next)) emit(context, 'schema.allowed', 'widens', next.value === undefined ? old : next)
    return
  }
  if (compareAlternatives(context, old, next, compare)) return
  for (const comparer of COMPARERS) comparer(context, old, next, compare)
}
