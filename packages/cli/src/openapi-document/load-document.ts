import { Unusable } from '../unusable.ts'
import { readText } from './read-text.ts'
import { type Place, parseTree, type Tree } from './tree.ts'

export type { Place } from './tree.ts'

export interface LoadedDocument {
  file: string
  /** What the file holds: plain values, no value inside itself. */
  document: unknown
  /** Where the value at this JSON Pointer stands, or its nearest ancestor: the key of a member, the start of an item. */
  locate: (pointer: string) => Place
}

const MAXIMUM_DEPTH = 200
const MAXIMUM_NODES = 3_000_000

/** Aliases can nest a document in itself, or multiply it: every walk after this one ends. */
const measure = (value: unknown, file: string) => {
  let nodes = 0
  let keys = 0
  const visit = (at: unknown, depth: number) => {
    if (depth > MAXIMUM_DEPTH || ++nodes > MAXIMUM_NODES)
      throw new Unusable('error.document-deep', { file, line: 1, column: 1 })
    if (typeof at !== 'object' || at === null) return
    const inside = Object.values(at)
    if (!Array.isArray(at)) keys += inside.length
    for (const one of inside) visit(one, depth + 1)
  }
  visit(value, 0)
  return keys
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs

/** Keys written in a JSON text; more than its value holds means that one stands there twice. */
const countKeys = (text: string) => {
  let keys = 0
  for (const [, colon] of text.matchAll(STRING)) if (colon) keys++
  return keys
}

const readJson = (text: string): { value: unknown } | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/**
 * Reads a JSON or YAML file of at most 32 MiB. JSON is told by what it holds; places in it are worked out when first asked for.
 * @throws Unusable whose parameters hold `file`, and `line` and `column` where the fault has a place: no such file, a folder,
 * not text, empty, too large, not JSON or YAML, a key twice, an alias to nothing, nested without end.
 */
export const loadDocument = async (file: string): Promise<LoadedDocument> => {
  const text = await readText(file)
  const json = readJson(text)
  const isWhole = json !== undefined && measure(json.value, file) === countKeys(text)
  let tree: Tree | undefined = isWhole ? undefined : parseTree(text, file)
  const document = isWhole ? json.value : tree?.value()
  if (!isWhole) measure(document, file)
  return {
    file,
    document,
    locate: (pointer) => {
      tree ??= parseTree(text, file)
      return tree.locate(pointer)
    },
  }
}
