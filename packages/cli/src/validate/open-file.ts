import { open } from 'node:fs/promises'
import { parseJson } from '@selaras/schemas/guard'
import { Unusable } from '../unusable.ts'
import type { Bytes } from './bytes.ts'
import type { Datum } from './datum.ts'
import type { FieldMap } from './field-map.ts'
import { reasonOf, STDIN } from './find-files.ts'
import { readArray, readDocument } from './read-json.ts'

const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const CHUNK_BYTES = 262_144

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
    parts.push(Uint8Array.prototype.slice.call(next.value))
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

/** Values a line each, to be cut by whoever checks them, or values one by one. */
export type Opened = { lines: Bytes } | { data: AsyncGenerator<Datum> }

/** Which shape JSON has, by its first line: an array, a value a line, or one value over several lines. */
const shapeOf = (file: string, head: Uint8Array): 'array' | 'lines' | 'document' => {
  if (/\.(ndjson|jsonl)$/i.test(file)) return 'lines'
  const text = Buffer.from(head).toString('utf8').trimStart()
  if (text.startsWith('[')) return 'array'
  const [line = '', ...others] = text.split('\n')
  if (others.length === 0 || parseJson(line).ok) return 'lines'
  return line.trimEnd().endsWith('}') ? 'lines' : 'document'
}

const isCsv = (file: string, map: FieldMap | undefined) =>
  /\.csv$/i.test(file) || (map !== undefined && !/\.(json|ndjson|jsonl)$/i.test(file))

interface OpenOptions {
  map: FieldMap | undefined
  /** Told of every chunk's size as it is read. */
  onBytes: (bytes: number) => void
}

/** A file's bytes, read into the same memory again and again. */
async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  try {
    const buffer = new Uint8Array(CHUNK_BYTES)
    for (;;) {
      const { bytesRead } = await handle.read(buffer)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Each chunk is good until the next is asked for. */
async function* bytesOf(file: string, onBytes: OpenOptions['onBytes']): AsyncGenerator<Uint8Array> {
  const chunks: Bytes = file === STDIN ? process.stdin : readChunks(file)
  try {
    for await (const chunk of chunks) {
      onBytes(chunk.length)
      yield chunk
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new Unusable('error.file-unreadable', { file, reason: reasonOf(error) }, error)
  }
}

/** A file's values, whatever its shape. */
export const openFile = async (file: string, { map, onBytes }: OpenOptions): Promise<Opened> => {
  const isTable = isCsv(file, map)
  if (isTable && !map) throw new Unusable('error.csv-map', { file })
  const { head, whole } = await peek(bytesOf(file, onBytes))
  if (map && isTable) {
    const { readCsv } = await import('./field-map.ts')
    return { data: readCsv(file, whole, head, map) }
  }
  const shape = shapeOf(file, head)
  if (shape === 'lines') return { lines: whole }
  return { data: shape === 'array' ? readArray(file, whole) : readDocument(file, whole) }
}
