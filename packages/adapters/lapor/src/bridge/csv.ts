import { Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { type BridgeRow, COLUMNS } from '../upstream.ts'
import { joined } from './joined.ts'
import type { FoundRow, Open, RowFormat } from './row-format.ts'

const quoted = (value: string | undefined) =>
  value === undefined || !/[",\r\n]|^\s|\s$/.test(value) ? (value ?? '') : `"${value.replaceAll('"', '""')}"`

async function* lines(rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\n`
  for await (const row of rows) yield `${COLUMNS.map((column) => quoted(row[column])).join(',')}\n`
}

const OPTIONS: Options = {
  bom: true,
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 262_144,
}

const isCsvError = (error: unknown) => String((error as { code?: unknown }).code).startsWith('CSV_')

interface Parsed {
  record: string[]
  info: { bytes: number }
}

async function* records(open: Open, from: number, own: Options = {}): AsyncGenerator<Parsed> {
  const source = Readable.from(await open(from), { objectMode: false })
  const parser = source.pipe(parse({ ...OPTIONS, ...own }))
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const found of parser) yield found as Parsed
  } finally {
    source.destroy()
    parser.destroy()
  }
}

const header = async (open: Open): Promise<string[]> => {
  try {
    for await (const { record } of records(open, 0, { to: 1 })) return record.map((name) => name.trim())
  } catch (error) {
    if (!isCsvError(error)) throw error
  }
  return []
}

const rowOf = (columns: readonly string[], record: readonly string[]) =>
  Object.fromEntries(record.flatMap((value, at) => (value === '' ? [] : [[columns[at] ?? `column_${at + 1}`, value]])))

/** Comma-separated values (RFC 4180), UTF-8, the columns named in the first line, in any order; an empty field is absent. */
export const csv: RowFormat = {
  write: (rows) => joined(lines(rows)),
  read: async function* (open, from) {
    const columns = await header(open)
    let isHeader = from === 0
    let end = from
    try {
      for await (const { record, info } of records(open, from)) {
        end = from + info.bytes
        if (!isHeader) yield { value: rowOf(columns, record), end } satisfies FoundRow
        isHeader = false
      }
    } catch (error) {
      if (!isCsvError(error)) throw error
      // Behind a broken quotation no row can be found again: the rest is one row that cannot be read.
      yield { end }
    }
  },
}
