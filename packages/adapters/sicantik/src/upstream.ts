// SiCantik Cloud: rows of the process log, and the two bodies they come in. Source: public integration code (facts
// re-expressed); the operator publishes no specification.
import { list, number, object, type Reader, type Reading, read, text } from '@selaras/adapter'
import type { Fields } from './fields.ts'

/** Columns rows are known to have. Those no field names are passed over, the personal ones among them. */
const COLUMNS = [
  ...['id', 'permohonan_izin_id', 'no_permohonan', 'no_izin', 'no_rekomendasi', 'nama', 'alamat', 'email', 'no_hp'],
  ...['no_tlp', 'jenis_kelamin', 'tgl_lahir', 'jenis_izin_id', 'jenis_izin', 'jenis_permohonan', 'lokasi_izin'],
  ...['instansi_id', 'jenis_proses_id', 'nama_proses', 'start_date', 'end_date', 'status', 'data_status'],
  ...['default_active', 'del', 'dibuat_oleh', 'diproses_oleh', 'diubah_oleh', 'tgl_dibuat', 'tgl_diubah'],
  ...['tgl_pengajuan', 'tgl_pengajuan_time', 'tgl_penetapan', 'tgl_rekomendasi', 'tgl_selesai', 'tgl_selesai_time'],
  ...['tgl_signed_report', 'file_signed_report'],
]

const passedOver: Reader<never> = () => undefined

/** An id or a code: number or text, whichever the installation sends. */
const code: Reader<string> = (value, pointer, notes) => {
  if (typeof value === 'number') return String(value)
  return text(value, pointer, notes)?.trim() || undefined
}

/** Text of a row, without the empty strings that stand for nothing. */
const words: Reader<string> = (value, pointer, notes) => text(value, pointer, notes)?.trim() || undefined

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?)?$/

/** `YYYY-MM-DD HH:mm:ss` on a clock in Jakarta. `0000-00-00` stands for nothing; a day alone is its first second. */
const moment: Reader<string> = (value, pointer, notes) => {
  const given = words(value, pointer, notes)
  if (given === undefined) return undefined
  const [, day = '', time = '00:00:00'] = MOMENT.exec(given) ?? []
  const parsed = Date.parse(`${day}T${time}Z`)
  const isReal = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(`${day}T${time}`)
  if (isReal) return `${day} ${time}`
  notes.repairs.push({ pointer, repair: given.startsWith('0000-00-00') ? 'zero-date-left-out' : 'date-left-out' })
  return undefined
}

/** Text of one of these columns, read into what they mean. */
const MEANINGS = {
  row: code,
  request: code,
  reference: words,
  case: words,
  process: code,
  processName: words,
  status: words,
  createdAt: moment,
  changedAt: moment,
  startedAt: moment,
  endedAt: moment,
  permit: words,
  permitType: words,
  permitCode: code,
  decidedOn: moment,
  deleted: code,
  applicantName: words,
  applicantType: words,
} as const satisfies Record<keyof Fields, Reader<string>>

/** A row, by what its columns mean. */
export type Row = { [Meaning in keyof Fields]?: string }

/** Reads a row by the map of its region. */
export const rowReader = (fields: Fields): Reader<Row> => {
  const named = Object.entries(fields) as [keyof Fields, string][]
  const known = COLUMNS.map((column) => [column, passedOver] as const)
  // One column may mean two things, such as a number that is both.
  const columns = new Map<string, [keyof Fields, Reader<string>][]>()
  for (const [meaning, column] of named)
    columns.set(column, [...(columns.get(column) ?? []), [meaning, MEANINGS[meaning]]])
  const reader = object({
    ...Object.fromEntries(known),
    ...Object.fromEntries([...columns].map(([column, meanings]) => [column, together(meanings)])),
  })
  return (value, pointer, notes) => {
    const found = reader(value, pointer, notes)
    return found && Object.assign({}, ...Object.values(found))
  }
}

const together =
  (meanings: readonly [keyof Fields, Reader<string>][]): Reader<Row> =>
  (value, pointer, notes) =>
    Object.fromEntries(meanings.map(([meaning, reader]) => [meaning, reader(value, pointer, notes)]))

/** Body of the new API: everything else is inside, encrypted. */
export const Sealed = object({ data: text })

/** What is inside: `items[]`, `data[]`, or the rows alone. */
export const readItems = (fields: Fields, message: unknown): Reading<Row[] | undefined> => {
  const rows = list(rowReader(fields))
  if (Array.isArray(message)) return read(rows, message)
  const { value, repairs, unknown } = read(object({ items: rows, data: rows }), message)
  return { value: value?.items ?? value?.data, repairs, unknown }
}

/** Body of a legacy template: `{ data: { data: […], count: [{ data: n }] } }`. */
export const readTemplate = (fields: Fields, message: unknown) => {
  const counted = list(object({ data: number }))
  return read(object({ data: object({ data: list(rowReader(fields)), count: counted }) }), message)
}
