// Dukcapil data-use service. Source: public integration code (facts re-expressed); the operator publishes no
// specification.
import { list, object, type Read, type Reader, text } from '@selaras/adapter'

/** Elements of the verification dialect (B). */
export const ELEMENTS = [
  ...['NIK', 'NO_KK', 'NAMA_LGKP', 'TMPT_LHR', 'TGL_LHR', 'JENIS_KLMIN', 'JENIS_PKRJN', 'ALAMAT', 'NO_RT', 'NO_RW'],
  ...['NO_PROP', 'PROP_NAME', 'NO_KAB', 'KAB_NAME', 'NO_KEC', 'KEC_NAME', 'NO_KEL', 'KEL_NAME'],
] as const
/** Those that are asked about. */
const ASKED = ['NIK', 'NAMA_LGKP', 'TMPT_LHR', 'TGL_LHR', 'JENIS_KLMIN', 'ALAMAT', 'NO_RT', 'NO_RW'] as const
export type Element = (typeof ASKED)[number]
export type Elements = Partial<Record<Element, string>> & { NIK: string }

/** What every call of dialect B carries besides the elements; `TRESHOLD` is spelt so. */
export interface Envelope {
  USER_ID: string
  PASSWORD: string
  IP_USER: string
  /** "1" to "100". */
  TRESHOLD: string
  transactionId?: string
}

/** Names the address of the caller goes by in dialect A. */
export type AddressField = 'ip_user' | 'ip_users' | 'ip_address'

/** A call of dialect A, which returns a person's whole biodata. */
export type BiodataQuestion = { nik: string; user_id: string; password: string } & Partial<Record<AddressField, string>>

const asked = Object.fromEntries(ASKED.map((name) => [name, text])) as Record<Element, typeof text>

/** Known, and nobody's business here: never kept. */
const passedOver: Reader<undefined> = () => undefined

/** Columns of a person that are not compared: known, so not reported, and never taken over. */
const OTHERS = [
  ...['NO_KK', 'AGAMA', 'GOL_DARAH', 'STATUS_KAWIN', 'STAT_HBKEL', 'PDDK_AKH', 'JENIS_PKRJN', 'NAMA_LGKP_IBU'],
  ...['NAMA_LGKP_AYAH', 'DUSUN', 'KODE_POS', 'NO_PROP', 'NO_KAB', 'NO_KEC', 'NO_KEL', 'PROP_NAME', 'KAB_NAME'],
  ...['KEC_NAME', 'KEL_NAME', 'EKTP_STATUS', 'EKTP_CREATED', 'NO_AKTA_LHR'],
]

/** A row holds verdicts (B), a person (A), a code and its text, or several of these. */
const Row = object({
  ...(Object.fromEntries(OTHERS.map((name) => [name, passedOver])) as Record<string, never>),
  ...asked,
  RESPONSE_CODE: text,
  RESPONSE: text,
})
export type Row = Partial<Record<Element | 'RESPONSE_CODE' | 'RESPONSE', string>>

/** Every answer, under HTTP 200 whatever happened. */
export const Answer = object({ content: list(Row as Reader<Row>) })
export type Answer = Read<typeof Answer>
