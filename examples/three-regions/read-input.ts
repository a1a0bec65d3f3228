import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseJson } from '@selaras/schemas/guard'
import { parse } from 'csv-parse'
import { applyFieldMap, type FieldMap } from './field-map.ts'

/** One row of a region's file, not yet validated. */
export interface InputRow {
  /** Number in the sending system, or `line 7` where there is none. */
  reference: string
  payload: unknown
  /** Line of the file on which the row ends, counted from one. */
  line: number
}

const rowOf = (payload: unknown, line: number): InputRow => {
  const reference = (payload as { reference?: unknown } | null)?.reference
  return { reference: typeof reference === 'string' ? reference : `line ${line}`, payload, line }
}

/** A JSON value a line. A line that is no JSON stays text, which validation then refuses. */
async function* readNdjson(path: string): AsyncGenerator<InputRow> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1
    if (text.trim() === '') continue
    const guarded = parseJson(text)
    yield rowOf(guarded.ok ? guarded.value : text, line)
  }
}

interface ParsedRecord {
  record: Record<string, string>
  info: { lines: number }
}

/** A table with a header line, each row turned into a payload by the map. Missing cells are left to validation. */
async function* readCsv(path: string, map: FieldMap): AsyncGenerator<InputRow> {
  const parser = parse({ bom: true, columns: true, info: true, relax_column_count: true, skip_empty_lines: true })
  const records: AsyncIterable<ParsedRecord> = createReadStream(path).pipe(parser)
  for await (const { record, info } of records) yield rowOf(applyFieldMap(record, map), info.lines)
}

/** Reads a file by its name: CSV through its field map, NDJSON as it is. */
export const readInput = (path: string, map: FieldMap = {}): AsyncGenerator<InputRow> =>
  path.endsWith('.csv') ? readCsv(path, map) : readNdjson(path)
