import type { BridgeRow } from '../upstream.ts'
import { csv } from './csv.ts'
import { ndjson } from './ndjson.ts'

/** Opens the file at a byte. */
export type Open = (from: number) => Promise<AsyncIterable<Uint8Array>>

/** A row as it was found: its value, or none when it could not be read, and the byte behind it. */
export interface FoundRow {
  value?: unknown
  end: number
}

/** How rows stand in a file. */
export interface RowFormat {
  write: (rows: Iterable<BridgeRow> | AsyncIterable<BridgeRow>) => AsyncIterable<string>
  /** Rows from a byte on, which is 0 or the `end` of an earlier row. A row that cannot be read has no value. */
  read: (open: Open, from: number) => AsyncIterable<FoundRow>
}

export const rowFormats: Readonly<Record<'ndjson' | 'csv', RowFormat>> = { ndjson, csv }
export type RowFormatName = keyof typeof rowFormats
