import { dirname, join } from 'node:path'
import { stepsOf } from '../../openapi-document/pointer.ts'
import { child, children, isTree, type Node, treeOf } from './node.ts'

/** Keys whose values are data, where a `$ref` is a word like any other. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum'])
/** Keys whose members are names of the document's own. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'schemas', 'paths', 'responses'])

/** Every object of a document that refers to another. */
export const referencesIn = function* (node: Node, isNamed = false): Generator<{ node: Node; reference: string }> {
  const { $ref } = treeOf(node)
  if (typeof $ref === 'string' && !isNamed) yield { node, reference: $ref }
  for (const [key, inside] of children(node)) {
    if (!isNamed && (DATA.has(key) || key.startsWith('x-'))) continue
    yield* referencesIn(inside, !isNamed && NAMED.has(key) && isTree(inside.value))
  }
}

/** A scheme, a host, or a path of the whole machine: nothing this program reads. */
export const isRemote = (uri: string): boolean => /^([a-z][a-z0-9+.-]+:|\/\/)/i.test(uri)

/** The file a reference names, seen from where it stands; itself when it names none. */
export const fileOf = ({ file }: Node, reference: string): string => {
  const [uri = ''] = reference.split('#', 1)
  return uri === '' ? file : join(dirname(file), decodeURIComponent(uri))
}

/** What a reference points at. */
export const targetOf = (
  node: Node,
  reference: string,
  documents: ReadonlyMap<string, { document: unknown }>,
): Node | undefined => {
  try {
    const file = fileOf(node, reference)
    const document = documents.get(file)
    const fragment = decodeURIComponent(reference.split('#')[1] ?? '')
    if (!document || (fragment !== '' && !fragment.startsWith('/'))) return undefined
    return child({ file, pointer: '', value: document.document }, ...stepsOf(fragment))
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
