import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import type { MessageKey } from '../messages.ts'
import { Unusable } from '../unusable.ts'
import { stepsOf } from './pointer.ts'

/** Where something stands in a file: both count from 1. */
export interface Place {
  line: number
  column: number
}

const REMEDIES: Partial<Record<YAMLError['code'], MessageKey>> = {
  DUPLICATE_KEY: 'error.yaml-duplicate',
  TAB_AS_INDENT: 'error.yaml-tab',
  BAD_INDENT: 'error.yaml-indentation',
  BLOCK_AS_IMPLICIT_KEY: 'error.yaml-indentation',
  MULTILINE_IMPLICIT_KEY: 'error.yaml-indentation',
  MULTIPLE_DOCS: 'error.yaml-documents',
  RESOURCE_EXHAUSTION: 'error.document-deep',
}

/** A text as JSON and YAML know it, with the place of every node. */
export interface Tree {
  value: () => unknown
  locate: (pointer: string) => Place
}

const offsetOf = (node: unknown): number | undefined => (node as { range?: [number] | null } | null)?.range?.[0]

const keyOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key)

const offsetAt = (document: Document, pointer: string): number => {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of stepsOf(pointer)) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === step) : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const at = offsetOf(pair ? pair.key : next)
    if (at === undefined) break
    offset = at
    node = next
  }
  return offset
}

/** Values of a document whose aliases all point at something. */
const readValue = (document: Document, refuse: (key: MessageKey, offset: number) => Unusable): unknown => {
  try {
    return document.toJS({ maxAliasCount: 10_000 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    visit(document, {
      Alias: (_, alias) => {
        if (!alias.resolve(document)) throw refuse('error.yaml-alias', offsetOf(alias) ?? 0)
      },
    })
    throw refuse('error.document-deep', 0)
  }
}

/**
 * Reads YAML 1.2, of which JSON is a part, with `<<` for merging.
 * @throws Unusable with file, line and column of what is wrong first.
 */
export const parseTree = (text: string, file: string): Tree => {
  const lineCounter = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const document = parseDocument(text, { lineCounter, merge: true, logLevel: 'error', prettyErrors: false })
  const refuse = (key: MessageKey, offset: number, reason = '') => {
    const word = /^[^\s:]{1,64}/.exec(text.slice(offset, offset + 64))?.[0] ?? ''
    return new Unusable(key, { file, ...place(offset), reason, word })
  }
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (error) {
    const key = REMEDIES[error.code] ?? 'error.yaml-syntax'
    const isBracket = key === 'error.yaml-indentation' && /^\s*[[{]/.test(text)
    throw refuse(isBracket ? 'error.yaml-syntax' : key, error.pos[0], error.message)
  }
  return { value: () => readValue(document, refuse), locate: (pointer) => place(offsetAt(document, pointer)) }
}
