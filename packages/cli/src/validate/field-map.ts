import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parsePhoneNumber } from '@selaras/schemas'
import { DEFAULT_LIMITS, parseJson } from '@selaras/schemas/guard'
import { explain, explainIssues, type Language } from '@selaras/schemas/problem'
import { type CsvError, parse } from 'csv-parse'
import * as z from 'zod'
import { nearest } from '../nearest.ts'
import { Unusable } from '../unusable.ts'
import type { Bytes } from './bytes.ts'
import type { Datum } from './datum.ts'

// A pointer never reaches into a prototype.
const Pointer = z.string().regex(/^(?:\/(?!(?:__proto__|constructor|prototype)(?:\/|$))(?:[^~/]|~[01])+)+$/)

const Word = z.union([z.string(), z.number(), z.boolean()])

const Field = z.strictObject({
  /** JSON Pointer into the payload. */
  to: Pointer,
  /** What the sender writes, and the standard's word for it. Other values pass unchanged. */
  values: z.record(z.string(), Word).optional(),
  /** `date`: DD/MM/YYYY; `phone`: as people write it; `list`: parts divided by semicolons. */
  as: z.enum(['date', 'phone', 'list']).optional(),
  /** Each part of a list becomes an object with this one field. */
  item: z.string().min(1).optional(),
})
type Field = z.infer<typeof Field>

/** A text alone is the pointer. */
const Target = z.unknown().transform((target, context): Field => {
  const result = Field.safeParse(typeof target === 'string' ? { to: target } : target)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    context.issues.push({ ...issue, path: typeof target === 'string' ? [] : issue.path, input: target } as never)
  }
  return z.NEVER
})

/** A table's columns by name, and where each goes. */
const FieldMap = z.record(z.string().min(1), Target)
export type FieldMap = z.infer<typeof FieldMap>

/** Two columns may not write the same place, nor one inside the value of another. */
const clash = (map: FieldMap): [string, string] | undefined => {
  const places = Object.entries(map).map(([column, { to }]) => ({ column, to }))
  for (const { column, to } of places) {
    const other = places.find((place) => place.column !== column && `${place.to}/`.startsWith(`${to}/`))
    if (other) return [column, other.column]
  }
  return undefined
}

/** Reads a field map as it stands in a file; `file` is its name in messages. */
export const parseFieldMap = (text: Uint8Array | string, file: string, language: Language): FieldMap => {
  const read = parseJson(text)
  if (!read.ok) throw new Unusable('error.map-json', { file, issues: explainIssues(read.issues, language) })
  const result = FieldMap.safeParse(read.value)
  if (!result.success)
    throw new Unusable('error.map-json', { file, issues: explain(result.error, language, read.value) })
  const clashing = clash(result.data)
  if (clashing) throw new Unusable('error.map-clash', { file, first: clashing[0], second: clashing[1] })
  return result.data
}

export const readFieldMap = async (file: string, language: Language): Promise<FieldMap> =>
  parseFieldMap(await readFile(file), file, language)

/** Only the order changes: whether the day exists is for validation to say. */
const isoDate = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')

const phone = (text: string): string => {
  const parsed = parsePhoneNumber(text)
  return parsed.ok ? parsed.value : text
}

const wordOf = (text: string, { values }: Field) => (values && Object.hasOwn(values, text) ? values[text] : text)

const read = (cell: string, field: Field): unknown => {
  const { as, item } = field
  if (as === 'date') return isoDate(cell)
  if (as === 'phone') return phone(cell)
  if (as !== 'list') return wordOf(cell, field)
  const words = cell.split(';').map((part) => wordOf(part.trim(), field))
  return item ? words.map((word) => ({ [item]: word })) : words
}

type Tree = Record<string, unknown>

const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~')

const put = (payload: Tree, pointer: string, value: unknown): void => {
  const names = pointer.slice(1).split('/').map(unescaped)
  const last = names.pop() ?? ''
  let at = payload
  for (const name of names) {
    at[name] ??= {}
    at = at[name] as Tree
  }
  at[last] = value
}

interface Column {
  at: number
  field: Field
}

/** Where the map's columns stand in a table. Every one must be there. */
const columnsOf = (header: readonly string[], map: FieldMap, file: string): Column[] => {
  const names = header.map((name) => name.trim())
  return Object.entries(map).map(([column, field]) => {
    const at = names.indexOf(column)
    if (at >= 0) return { at, field }
    const suggestion = nearest(column, names) ?? ''
    throw new Unusable('error.map-column', { column, file, columns: names.join(', ').slice(0, 500), suggestion })
  })
}

/** The payload a row stands for. Empty cells are left out, and columns the map does not name. */
const payloadOf = (row: readonly string[], columns: readonly Column[]): unknown => {
  const payload: Tree = {}
  for (const { at, field } of columns) {
    const cell = row[at]?.trim()
    if (cell) put(payload, field.to, read(cell, field))
  }
  return payload
}

/** Spreadsheets in Indonesian write semicolons between the columns. The header says which it is. */
export const delimiterIn = (header: string): string => {
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

const RETURN = 13

/** Line ends as `\n` alone: the parser counts a `\r\n` inside quotes twice. Bytes stay bytes in Latin-1. */
async function* withoutReturns(chunks: Bytes): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const whole = Buffer.concat([held, chunk])
    const end = whole[whole.length - 1] === RETURN ? whole.length - 1 : whole.length
    held = whole.subarray(end)
    const bytes = whole.subarray(0, end)
    yield bytes.includes(RETURN) ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes
  }
  yield held
}

const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && String((error as CsvError).code).startsWith('CSV_')

/** A table with a header, row by row. `head` is the start of `chunks`. */
export async function* readCsv(file: string, chunks: Bytes, head: Uint8Array, map: FieldMap): AsyncGenerator<Datum> {
  const header =
    Buffer.from(head)
      .toString('utf8')
      .split(/[\r\n]/, 1)[0] ?? ''
  const parser = parse({ ...options, delimiter: delimiterIn(header), max_record_size: DEFAULT_LIMITS.bytes })
  const source = Readable.from(withoutReturns(chunks))
  source.on('error', (error) => parser.destroy(error))
  const rows: AsyncIterable<{ record: string[]; info: { lines: number } }> = source.pipe(parser)
  let columns: Column[] | undefined
  try {
    for await (const { record, info } of rows) {
      if (columns) yield { file, line: info.lines, read: { ok: true, value: payloadOf(record, columns) } }
      columns ??= columnsOf(record, map, file)
    }
  } catch (error) {
    if (isCsvError(error)) throw new Unusable('error.csv-broken', { file, line: Number(error.lines) || 1 }, error)
    throw error
  }
}
