// A row of the bridge, either way. The layout is ours: SP4N-LAPOR! has no public format. Its words (status, class, flags)
// are SP4N's own. Every value is text, so that a row is the same in NDJSON and CSV.
import { object, type Read, text } from '@selaras/adapter'

/** Columns in the order in which they are written. */
export const COLUMNS = [
  /** Of the row, unique with its sender; a receiver takes it once. */
  'id',
  /** `laporan` (a new report) or `tindak-lanjut` (what became of one). */
  'kind',
  /** When it happened, RFC 3339. */
  'at',
  /** Tracking number with us. */
  'case',
  /** Number with LAPOR!, up to ten digits. */
  'lapor',
  // A report
  'title',
  'description',
  /** In SP4N's words: `Pengaduan berkadar pengawasan`, …, `Aspirasi`, `Permintaan Informasi`. */
  'classification',
  'category',
  'channel',
  /** `1` or `0`. */
  'anonim',
  /** `1` or `0`. */
  'rahasia',
  'nik',
  'name',
  'phone',
  'email',
  'occurred_on',
  'region',
  'address',
  'latitude',
  'longitude',
  /** Addresses of evidence, separated by spaces. */
  'attachments',
  // What became of it
  /** In SP4N's words: `terverifikasi`, `terdisposisi`, `proses tindak lanjut`, … */
  'status',
  /** Institution the report goes to. */
  'institution',
  /** What the institution answers the reporter. */
  'answer',
  /** What the reporter says to that. */
  'reply',
  /** Reason or note. */
  'note',
] as const

type Column = (typeof COLUMNS)[number]

/** A row as it is written. */
export type BridgeRow = { id: string; kind: 'laporan' | 'tindak-lanjut'; at: string } & { [Name in Column]?: string }

/** A row as it is read: anything may be absent, odd or new. */
export const Row = object(Object.fromEntries(COLUMNS.map((column) => [column, text])) as Record<Column, typeof text>)
export type Row = Read<typeof Row>
