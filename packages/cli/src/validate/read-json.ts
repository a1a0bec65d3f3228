import { parseJson } from '@selaras/schemas/guard'
import { type Bytes, isBlank, isSpace, NEWLINE } from './bytes.ts'
import { cappedBytes } from './capped-bytes.ts'
import type { Datum } from './datum.ts'

/** One JSON value, over as many lines as it likes. */
export async function* readDocument(file: string, chunks: Bytes): AsyncGenerator<Datum> {
  const held = cappedBytes()
  for await (const chunk of chunks) held.add(chunk)
  const bytes = held.take()
  if (!isBlank(bytes)) yield { file, line: 1, read: parseJson(bytes) }
}

const QUOTE = 34
const COMMA = 44
const ARRAY = 91
const BACKSLASH = 92
const END_ARRAY = 93
const OBJECT = 123
const END_OBJECT = 125

/** Follows a JSON text byte by byte: how deep it is, and whether inside a string. */
const createCursor = () => {
  let quoted = false
  let escaped = false
  const cursor = { depth: 0, line: 1, ended: false, divides: false }
  return {
    cursor,
    /** `divides` says whether the byte ends an item of the outermost array. */
    step: (byte: number): void => {
      cursor.divides = false
      if (byte === NEWLINE) cursor.line += 1
      if (escaped) escaped = false
      else if (quoted && byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) quoted = !quoted
      else if (quoted) return
      else if (byte === OBJECT || byte === ARRAY) cursor.depth += 1
      else if (byte === END_OBJECT || byte === END_ARRAY) {
        cursor.depth -= 1
        cursor.divides = cursor.depth === 0
        cursor.ended = cursor.divides
      } else cursor.divides = byte === COMMA && cursor.depth === 1
    },
  }
}

/** The items of a JSON array, one by one, without the whole array in memory. Each is guarded alone. */
export async function* readArray(file: string, chunks: Bytes): AsyncGenerator<Datum> {
  const { cursor, step } = createCursor()
  const held = cappedBytes()
  let item = 0
  /** Line of the item's first byte that is no space; zero before it. */
  let line = 0
  const datum = (): Datum => {
    item += 1
    const read: Datum = { file, line: line || cursor.line, item, read: parseJson(held.take()) }
    line = 0
    return read
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      const outside = cursor.depth === 0
      if (!cursor.ended) step(byte)
      else if (byte === NEWLINE) cursor.line += 1
      if (cursor.divides && !outside) {
        held.add(chunk.subarray(start, at))
        start = at + 1
        // An array may be empty, but nothing may stand between two commas.
        if (line > 0 || item > 0 || byte === COMMA) yield datum()
        else held.take()
      } else if (outside && !cursor.ended) start = at + 1
      else if (line === 0 && !isSpace(byte)) line = cursor.line
    }
    if (!cursor.ended) held.add(chunk.subarray(start))
  }
  // An array that is not closed, or something behind its end.
  if (line > 0 || !cursor.ended) yield { file, line: line || cursor.line, item: item + 1, read: parseJson('[') }
}
