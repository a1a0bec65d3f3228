// npwp = 15DIGIT / 16DIGIT
// 15 digits: the older number, printed 2DIGIT "." 3DIGIT "." 3DIGIT "." DIGIT "-" 3DIGIT "." 3DIGIT
// 16 digits: for a resident the NIK, for others "0" and the older number
// Source: PMK 112/2022 (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import type { Nik } from './nik.ts'

const NPWP_PATTERN = /^[0-9]{15,16}$/

const reason = (text: string) => (/^[0-9]*$/.test(text) ? 'npwp.length' : 'npwp.digits')

/** Taxpayer number (*Nomor Pokok Wajib Pajak*), 15 or 16 digits without punctuation. */
export const Npwp = stringFormat(NPWP_PATTERN, reason)
  .brand('Npwp')
  .register(contract, {
    id: 'Npwp',
    title: { id: 'Nomor Pokok Wajib Pajak', en: 'Taxpayer number' },
    description: {
      id: '15 digit lama atau 16 digit menurut PMK 112/2022: NIK bagi penduduk, selain itu 0 diikuti nomor lama. Tanpa titik dan garis.',
      en: 'The older 15 digits, or 16 by PMK 112/2022: the NIK for a resident, else 0 and the older number. No punctuation.',
    },
    source: 'PMK 112/2022',
    pattern: NPWP_PATTERN.source,
    examples: ['012345678901000'],
  })
export type Npwp = z.infer<typeof Npwp>

export const isNpwp = (text: string): text is Npwp => NPWP_PATTERN.test(text)

/** Reads a number as people write it: `01.234.567.8-901.000`, or digits in groups. */
export const parseNpwp = (typed: string): Parsed<Npwp> => {
  const text = typed.replace(/[\s.-]/g, '')
  return isNpwp(text) ? { ok: true, value: text } : { ok: false, rule: reason(text) }
}

/** The 16 digits of a taxpayer who is no resident: 0 and the older number. A resident's number is the NIK: see `npwpOfNik`. */
export const npwp15To16 = (npwp: Npwp): Npwp => (npwp.length === 15 ? (`0${npwp}` as Npwp) : npwp)

/** The older 15 digits; `undefined` for a number that never had them, such as a NIK. */
export const npwp16To15 = (npwp: Npwp): Npwp | undefined => {
  if (npwp.length === 15) return npwp
  return npwp.startsWith('0') ? (npwp.slice(1) as Npwp) : undefined
}

/** The taxpayer number of a resident, which is the NIK itself. */
export const npwpOfNik = (nik: Nik): Npwp => nik as string as Npwp

/** The older number as it is printed, `01.234.567.8-901.000`; 16 digits are printed as they are. */
export const printNpwp = (npwp: Npwp): string =>
  npwp.replace(/^([0-9]{2})([0-9]{3})([0-9]{3})([0-9])([0-9]{3})([0-9]{3})$/, '$1.$2.$3.$4-$5.$6')
