import { posix } from 'node:path'
import type { MessageKey } from '../messages.ts'
import type { Place as Position } from '../openapi-document/load-document.ts'
import { Unusable } from '../unusable.ts'

/** One of the two sides of a comparison: the documents it consists of, read but not followed. */
export interface Side {
  name: 'old' | 'new'
  /** The document compared. */
  main: string
  /** Every document at hand, by path relative to `main`'s folder. */
  documents: ReadonlyMap<string, unknown>
  /** Where each `$id` stands. */
  ids: ReadonlyMap<string, Place>
  /** OpenAPI 3.0: `nullable`, boolean exclusive bounds, and `$ref` without neighbours. */
  legacy: boolean
  locate: Locate
}

/** Line and column of a pointer in one of the documents. */
export type Locate = (document: string, pointer: string) => Position

interface Place {
  document: string
  pointer: string
}

/** A value and where it stands. A value of `undefined` is a place where nothing stands. */
export interface Node extends Place {
  side: Side
  value: unknown
  /** Pointer of the nearest schema with an `$id`: where `#` begins. */
  root: string
}

export type Tree = Readonly<Record<string, unknown>>

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object of a node, empty when it is something else. */
export const treeOf = ({ value }: Node): Tree => (isTree(value) ? value : {})

const escaped = (token: string) => token.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~')

const opensResource = (value: unknown): boolean => {
  const id = isTree(value) ? value.$id : undefined
  return typeof id === 'string' && !id.startsWith('#')
}

/** What stands under these tokens, whether or not anything does. */
export const child = (node: Node, ...tokens: readonly (string | number)[]): Node => {
  let at = node
  for (const token of tokens.map(String)) {
    const inside = at.value
    const here = Array.isArray(inside) ? inside[Number(token)] : undefined
    const value = isTree(inside) && Object.hasOwn(inside, token) ? inside[token] : here
    const pointer = `${at.pointer}/${escaped(token)}`
    at = { ...at, value, pointer, root: opensResource(value) ? pointer : at.root }
  }
  return at
}

const nodeAt = (side: Side, { document, pointer }: Place): Node => {
  const top = { side, document, pointer: '', root: '', value: side.documents.get(document) }
  return pointer === '' ? top : child(top, ...pointer.slice(1).split('/').map(unescaped))
}

export const rootOf = (side: Side): Node => nodeAt(side, { document: side.main, pointer: '' })

/** The pointer people read: the document is named when it is not the one compared. */
export const shownPointer = ({ side, document, pointer }: Node): string =>
  document === side.main ? pointer || '/' : `${document}#${pointer}`

const findAnchor = (node: Node, name: string): Node | undefined => {
  if (typeof node.value !== 'object' || node.value === null) return undefined
  const { $anchor, $dynamicAnchor, $id } = treeOf(node)
  if ($anchor === name || $dynamicAnchor === name || $id === `#${name}`) return node
  for (const key of Object.keys(node.value)) {
    const found = findAnchor(child(node, key), name)
    if (found) return found
  }
  return undefined
}

const absolute = (reference: string, base: unknown): string | undefined =>
  typeof base === 'string' && URL.canParse(reference, base) ? new URL(reference, base).href : undefined

const resourceOf = (node: Node, uri: string): Node | undefined => {
  const { side, document, root } = node
  const here = nodeAt(side, { document, pointer: root })
  if (uri === '') return here
  const wanted = [uri, absolute(uri, treeOf(here).$id)]
  const place = wanted.map((id) => (id === undefined ? undefined : side.ids.get(id))).find(Boolean)
  if (place) return nodeAt(side, place)
  const path = posix.join(posix.dirname(document), decodeURI(uri))
  return side.documents.has(path) ? nodeAt(side, { document: path, pointer: '' }) : undefined
}

const fragmentOf = (resource: Node, fragment: string): Node | undefined => {
  if (fragment === '') return resource
  const read = decodeURIComponent(fragment)
  return read.startsWith('/') ? child(resource, ...read.slice(1).split('/').map(unescaped)) : findAnchor(resource, read)
}

/** Refuses a node, and says where it stands. */
export const refusal = (key: MessageKey, { side, document, pointer }: Node, parameters: Record<string, string> = {}) =>
  new Unusable(key, { file: document, pointer: pointer || '/', ...side.locate(document, pointer), ...parameters })

const isRemote = (reference: string) => /^https?:/i.test(reference)

/** What a `$ref` at this node points at. */
export const resolve = (node: Node, reference: string): Node => {
  const [uri = '', fragment = ''] = reference.split('#', 2)
  let found: Node | undefined
  try {
    const resource = resourceOf(node, uri)
    found = resource && fragmentOf(resource, fragment)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
  }
  if (found && found.value !== undefined) return found
  throw refusal(isRemote(reference) ? 'error.ref-remote' : 'error.ref-missing', node, { reference })
}

/** Follows references that stand alone, as OpenAPI objects do. */
export const followed = (node: Node): Node => {
  let at = node
  for (let hops = 0; hops < 100; hops++) {
    const { $ref } = treeOf(at)
    if (typeof $ref !== 'string') return at
    at = resolve(at, $ref)
  }
  throw refusal('error.ref-loop', node)
}

// Data, not schema: a `$ref` in there is a word like any other.
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum'])

/** Every `$ref` of a document, with the node it stands in. */
export const referencesIn = function* (node: Node): Generator<{ node: Node; reference: string }> {
  const { $ref } = treeOf(node)
  if (typeof $ref === 'string') yield { node, reference: $ref }
  if (typeof node.value !== 'object' || node.value === null) return
  for (const key of Object.keys(node.value)) {
    const named = /\/(properties|patternProperties|\$defs|definitions|schemas)$/.test(node.pointer)
    if (named || !(DATA.has(key) || key.startsWith('x-'))) yield* referencesIn(child(node, key))
  }
}

const knownIds = new WeakMap<Side['documents'], Map<string, Place>>()

const idsOf = (documents: Side['documents']): Map<string, Place> => {
  const known = knownIds.get(documents)
  if (known) return known
  const ids = new Map<string, Place>()
  const visit = (value: unknown, document: string, pointer: string, base: string | undefined) => {
    if (typeof value !== 'object' || value === null) return
    const id = isTree(value) && opensResource(value) ? String(value.$id) : undefined
    const full = id === undefined ? base : (absolute(id, base) ?? id)
    if (id !== undefined) ids.set(String(full), { document, pointer })
    for (const [key, inside] of Object.entries(value))
      if (!DATA.has(key)) visit(inside, document, `${pointer}/${escaped(key)}`, full)
  }
  for (const [document, value] of documents) visit(value, document, '', undefined)
  knownIds.set(documents, ids)
  return ids
}

const nowhere: Locate = () => ({ line: 1, column: 1 })

/** A side from its documents; every reference in it is checked before anything is compared. */
export const createSide = (
  name: Side['name'],
  main: string,
  documents: Side['documents'],
  locate: Locate = nowhere,
): Side => {
  const openapi = treeOf({ value: documents.get(main) } as Node).openapi
  const legacy = typeof openapi === 'string' && openapi.startsWith('3.0')
  const side = { name, main, documents, ids: idsOf(documents), legacy, locate }
  for (const { node, reference } of referencesIn(rootOf(side))) resolve(node, reference)
  return side
}

const sorted = (_: string, value: unknown) =>
  isTree(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

/** One text a value, whatever the order of its keys. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted) ?? 'undefined'

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)
