// Which column of a row holds what. SiCantik's own names are the facts' (process log); regions rename and add columns.
import * as z from 'zod'

const column = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'not the name of a column')

/** Column of a row for each thing that is read, as data: a region that names one otherwise changes that one. */
export const fieldMap = z.strictObject({
  /** The row itself: one step of one request. */
  row: column.default('id'),
  /** The request; rows that share it are its steps. */
  request: column.default('permohonan_izin_id'),
  /** Number of the request that the case carries as `reference`. */
  reference: column.default('no_permohonan'),
  /** Tracking number of the case, where the region added a column for it; what has none there is not a case of ours. */
  case: column.optional(),
  process: column.default('jenis_proses_id'),
  processName: column.default('nama_proses'),
  status: column.default('status'),
  createdAt: column.default('tgl_dibuat'),
  changedAt: column.default('tgl_diubah'),
  startedAt: column.default('start_date'),
  endedAt: column.default('end_date'),
  permit: column.default('no_izin'),
  permitType: column.default('jenis_izin'),
  /** Number of the kind of permit. */
  permitCode: column.default('jenis_izin_id'),
  decidedOn: column.default('tgl_penetapan'),
  deleted: column.default('del'),
  applicantName: column.default('nama'),
  /** `PERORANGAN` or `PERUSAHAAN`. The column is the region's own: which one it is, no public source tells. */
  applicantType: column.optional(),
})

/** Names of columns, each left out where SiCantik's own name holds. */
export type FieldMap = z.input<typeof fieldMap>
export type Fields = z.output<typeof fieldMap>
