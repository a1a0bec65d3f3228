// kbli = 5DIGIT
// Source: KBLI, the standard industrial classification of Indonesia; OSS RBA, PIA 4.3.22.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const KBLI_PATTERN = /^[0-9]{5}$/

/** Code of a line of business (*Klasifikasi Baku Lapangan Usaha Indonesia*), five digits as text. No list of codes: editions differ. */
export const Kbli = stringFormat(KBLI_PATTERN, () => 'kbli.shape')
  .brand('Kbli')
  .register(contract, {
    id: 'Kbli',
    title: { id: 'Kode KBLI', en: 'Line of business code' },
    description: {
      id: 'Lima digit sebagai teks, nol di depan ikut: 01111.',
      en: 'Five digits as text, with the leading zero: 01111.',
    },
    source: 'OSS RBA, PIA 4.3.22',
    pattern: KBLI_PATTERN.source,
    examples: ['01111'],
  })
export type Kbli = z.infer<typeof Kbli>

export const isKbli = (text: string): text is Kbli => KBLI_PATTERN.test(text)

/** Reads a code, also one that lost its leading zero because a system sent it as a number: 1111 is `01111`. */
export const parseKbli = (written: string | number): Parsed<Kbli> => {
  const digits = String(written).trim()
  const text = digits.length === 4 ? `0${digits}` : digits
  return isKbli(text) ? { ok: true, value: text } : { ok: false, rule: 'kbli.shape' }
}
