// OSS RBA, integration guide (PIA) 4.3.22: the fields that are read. The others that it declares are in
// declared-fields.gen.ts and are passed over.
import { kbli, list, number, object, type Read, text } from '@selaras/adapter'

const passedOver = { others: 'passed-over' } as const

/** Person in charge (*penanggung jawab*). */
const PersonInCharge = object({ jns_identitas_penanggung_jwb: text, no_identitas_penanggung_jwb: text }, passedOver)

/** A business as OSS tells of it, in `receiveNIB` and `inqueryNIB` alike. */
export const DataNib = object(
  {
    nib: text,
    tgl_terbit_nib: text,
    tgl_perubahan_nib: text,
    nama_perseroan: text,
    status_nib: text,
    penanggung_jwb: list(PersonInCharge),
    jenis_id_user_proses: text,
    no_id_user_proses: text,
    data_proyek: list(object({ kbli }, passedOver)),
  },
  passedOver,
)
export type DataNib = Read<typeof DataNib>

/** Answer to `inqueryNIB`. */
export const InqueryNibAnswer = object({ kode: text, dataNIB: DataNib }, passedOver)

/** Answer to `receiveLicenseStatus`. */
export const LicenseStatusAnswer = object({ kode: text }, passedOver)

/** `receiveLicenseStatus`, as it may come back to a region. */
export const IzinStatus = object(
  {
    nib: text,
    id_izin: text,
    kd_status: text,
    tgl_status: text,
    keterangan: text,
    data_pnbp: object({ kd_billing: text, nominal: number }, passedOver),
  },
  passedOver,
)
export type IzinStatus = Read<typeof IzinStatus>

/** `IZINSTATUS` as it is written: every mandatory field, no other. */
export interface IzinStatusMessage {
  nib: string
  id_produk: string
  id_proyek: string
  oss_id: string
  id_izin: string
  kd_izin: string
  kd_instansi: string
  kd_status: string
  /** `YYYY-MM-DD HH:mm:ss` in WIB. */
  tgl_status: string
  nip_status: string
  nama_status: string
  keterangan: string
  data_pnbp?: { kd_billing: string; nominal: number }
}
