import { type Context, emit } from '../change.ts'
import { followed, type Node, treeOf } from '../node.ts'
import { compareWords } from '../schema/annotations.ts'
import { compareContent } from './content.ts'

/** The body of a request. */
export const compareBody = (context: Context, before: Node, after: Node): void => {
  if (before.value === undefined && after.value === undefined) return
  const [old, next] = [followed(before), followed(after)]
  const [was, is] = [treeOf(old).required === true, treeOf(next).required === true]
  if (old.value === undefined) emit(context, 'request-body.added', is ? 'narrows' : 'extends', next)
  else if (next.value === undefined) emit(context, 'request-body.removed', 'unclear', old)
  else {
    if (is && !was) emit(context, 'request-body.required', 'narrows', next)
    if (was && !is) emit(context, 'request-body.optional', 'widens', next)
    compareContent(context, old, next)
    compareWords(context, old, next, (key) => ['required', 'content'].includes(key))
  }
}
