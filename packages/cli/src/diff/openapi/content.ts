import { type Context, either, emit } from '../change.ts'
import { child, isSame, type Node, treeOf } from '../node.ts'
import { compareWords } from '../schema/annotations.ts'
import { compare } from '../schema/compare.ts'

/** Case and spaces do not matter in a media type. */
const plain = (type: string) => type.replaceAll(/\s/g, '').toLowerCase()

/** Media types and their schemas. A type that is gone breaks whoever used it; a new one disturbs nobody. */
export const compareContent = (context: Context, before: Node, after: Node): void => {
  const [old, next] = [child(before, 'content'), child(after, 'content')]
  const known = new Map(Object.keys(treeOf(next)).map((type) => [plain(type), type]))
  for (const name of Object.keys(treeOf(old))) {
    const now = known.get(plain(name))
    known.delete(plain(name))
    if (now === undefined) {
      emit(context, 'content-type.removed', 'unclear', child(old, name), { name })
      continue
    }
    const [was, is] = [child(old, name), child(next, now)]
    compare(context, child(was, 'schema'), child(is, 'schema'))
    const [encoding, nextEncoding] = [child(was, 'encoding'), child(is, 'encoding')]
    if (!isSame(encoding.value, nextEncoding.value))
      emit(context, 'keyword.changed', 'unclear', either(encoding, nextEncoding), { keyword: 'encoding' })
    compareWords(context, was, is, (key) => ['schema', 'encoding'].includes(key))
  }
  for (const name of known.values()) emit(context, 'content-type.added', 'extends', child(next, name), { name })
}
