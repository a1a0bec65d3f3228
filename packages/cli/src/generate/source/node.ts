import { pointerOf } from '../../openapi-document/pointer.ts'

export type Tree = Readonly<Record<string, unknown>>

/** A value, and where it stands: an absolute path and a JSON Pointer. */
export interface Node {
  file: string
  pointer: string
  value: unknown
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members of an object; a value of any other kind has none. */
export const treeOf = ({ value }: Node): Tree => (isTree(value) ? value : {})

/** A member or an item, when it is there: `__proto__` and `toString` are not, unless the document says so. */
export const child = (node: Node, ...steps: (string | number)[]): Node | undefined => {
  let at = node
  for (const step of steps) {
    if (typeof at.value !== 'object' || at.value === null || !Object.hasOwn(at.value, step)) return undefined
    const inside = (at.value as Record<string | number, unknown>)[step]
    at = { file: at.file, pointer: `${at.pointer}${pointerOf([step])}`, value: inside }
  }
  return at
}

export const children = (node: Node): [string, Node][] =>
  typeof node.value === 'object' && node.value !== null
    ? Object.keys(node.value).map((key) => [key, child(node, key) as Node])
    : []

/** The text at a member, when it is a text. */
export const textAt = (node: Node, key: string): string | undefined => {
  const value = child(node, key)?.value
  return typeof value === 'string' ? value : undefined
}
