import { createReadStream } from 'node:fs'
import { parseJson } from '@selaras/schemas/guard'
import { Unusable } from '../unusable.ts'
import type { Bytes, Datum } from './datum.ts'
import { type FieldMap, readCsv } from './field-map.ts'
import { reasonOf, STDIN } from './find-files.ts'
import { readArray, readDocument, readLines } from './read-json.ts'

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')

const withoutMark = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, 3 <= bytes.length ? 3 : 0).equals(BYTE_ORDER_MARK)
    ? bytes.subarray(3)
    : bytes

/** The first bytes of a stream, and the stream with them still in it. */
const peek = async (chunks: Bytes): Promise<{ head: Uint8Array; whole: Bytes }> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let size = 0
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    parts.push(next.value)
    size += next.value.length
    if (size >= 65_536 || next.value.includes(10)) break
  }
  const head = withoutMark(Buffer.concat(parts))
  async function* whole() {
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head, whole: whole() }
}

type JsonReader = (file: string, chunks: Bytes) => AsyncGenerator<Datum>

/** Which shape JSON has, by its first line: an array, a value a line, or one value over several lines. */
const jsonReaderFor = (file: string, head: Uint8Array): JsonReader => {
  if (/\.(ndjson|jsonl)$/i.test(file)) return readLines
  const text = Buffer.from(head).toString('utf8').trimStart()
  if (text.startsWith('[')) return readArray
  const [line = '', ...others] = text.split('\n')
  if (others.length === 0 || parseJson(line).ok) return readLines
  return line.trimEnd().endsWith('}') ? readLines : readDocument
}

const isCsv = (file: string, map: FieldMap | undefined) =>
  /\.csv$/i.test(file) || (map !== undefined && !/\.(json|ndjson|jsonl)$/i.test(file))

interface ReadOptions {
  map: FieldMap | undefined
  /** Told of every chunk's size as it is read. */
  onBytes: (bytes: number) => void
}

async function* counted(chunks: Bytes, onBytes: ReadOptions['onBytes']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

const open = (file: string): Bytes => (file === STDIN ? process.stdin : createReadStream(file))

/** The values of a file, one by one, whatever its shape. */
export async function* readFile(file: string, { map, onBytes }: ReadOptions): AsyncGenerator<Datum> {
  if (isCsv(file, map) && !map) throw new Unusable('error.csv-map', { file })
  try {
    const { head, whole } = await peek(counted(open(file), onBytes))
    if (map && isCsv(file, map)) yield* readCsv(file, whole, head, map)
    else yield* jsonReaderFor(file, head)(file, whole)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new Unusable('error.file-unreadable', { file, reason: reasonOf(error) }, error)
  }
}
