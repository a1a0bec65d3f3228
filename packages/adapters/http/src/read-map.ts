import { readFileSync } from 'node:fs'
import { explainIssues, type Issue, type Language, toIssues } from '@selaras/schemas/problem'
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { stepsOf } from './pointer.ts'
import { HttpMap } from './upstream.ts'

/** Something to mend in a map file. `line` counts from 1. */
export interface LocatedIssue extends Issue {
  line: number
}

/** A map file that is not one. The message tells every place, in Indonesian and English. */
export class MapError extends Error {
  override readonly name = 'MapError'
  readonly file: string
  readonly issues: readonly LocatedIssue[]

  constructor(file: string, issues: readonly LocatedIssue[]) {
    const lines = (language: Language) =>
      issues.map(({ line, ...issue }) => `${file}:${line}: ${explainIssues([issue], language)}`)
    super([...lines('id'), ...lines('en')].join('\n'))
    this.file = file
    this.issues = issues
  }
}

/** Whether an unknown value is a `MapError`, of this copy of the package or another. */
export const isMapError = (value: unknown): value is MapError => value instanceof Error && value.name === 'MapError'

const unreadable = (reason: string): Issue => ({
  pointer: '',
  rule: 'map.syntax',
  message: { id: `Bukan YAML atau JSON yang sah (${reason})`, en: `Not valid YAML or JSON (${reason})` },
  hint: {
    id: 'Periksa indentasi, tanda kutip, dan kurung di baris ini.',
    en: 'Check indentation, quotes and brackets on this line.',
  },
})

const offsetAt = (document: Document, pointer: string): number => {
  let node: unknown = document.contents
  let offset = 0
  for (const step of stepsOf(pointer)) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step)
      : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const range = ((pair ? pair.key : next) as { range?: [number] } | undefined)?.range
    if (!range) return offset
    offset = range[0]
    node = next
  }
  return offset
}

/**
 * Reads the text of a map file, YAML 1.2 or JSON. `file` is its name, for errors.
 * Raises `MapError` with file, line, and what to change.
 */
export const readMap = (text: string, file: string): HttpMap => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, logLevel: 'error', prettyErrors: false })
  const lineOf = (offset: number) => Math.max(lineCounter.linePos(offset).line, 1)
  const broken = document.errors.map(({ pos, message }) => ({ ...unreadable(message), line: lineOf(pos[0]) }))
  if (broken.length > 0) throw new MapError(file, broken)
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  const result = HttpMap.safeParse(value)
  if (result.success) return result.data
  const issues = toIssues(result.error, value)
  throw new MapError(
    file,
    issues.map((issue) => ({ ...issue, line: lineOf(offsetAt(document, issue.pointer)) })),
  )
}

/** Reads a map file from disk; see `readMap`. */
export const loadMap = (file: string): HttpMap => readMap(readFileSync(file, 'utf8'), file)
