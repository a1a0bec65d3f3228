// Dukcapil data-use service, verification by element. Source: public integration code (facts re-expressed); the
// operator publishes no specification. Only what is read.
import { list, object, type Read, text } from '@selaras/adapter'

/** Elements that are sent and judged. */
const ELEMENTS = ['NIK', 'NAMA_LGKP', 'TMPT_LHR', 'TGL_LHR', 'JENIS_KLMIN', 'ALAMAT', 'NO_RT', 'NO_RW'] as const
export type Element = (typeof ELEMENTS)[number]
export type Elements = Partial<Record<Element, string>> & { NIK: string }

/** What every call carries besides the elements; `TRESHOLD` is spelt so. */
export interface Envelope {
  USER_ID: string
  PASSWORD: string
  IP_USER: string
  /** "1" to "100". */
  TRESHOLD: string
  transactionId?: string
}

const elements = Object.fromEntries(ELEMENTS.map((name) => [name, text])) as Record<Element, typeof text>

/** A row holds verdicts (`Sesuai`, `Tidak Sesuai (59)`), or a code and its text, or both. */
const Row = object({ ...elements, RESPONSE_CODE: text, RESPONSE: text })
export type Row = Read<typeof Row>

/** Every answer, under HTTP 200 whatever happened. */
export const Answer = object({ content: list(Row) })
