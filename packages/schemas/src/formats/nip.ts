// nip         = birth appointment sex serial       ; 18 digits
// birth       = YYYYMMDD, of 19YY or 20YY
// appointment = YYYY MM                           ; PNS: year and month
//             / YYYY "2" DIGIT                    ; PPPK: year, then 2 and which contract
// sex         = "1" / "2"                         ; man, woman
// serial      = 3DIGIT
// A month never begins with 2, so the two kinds never meet.
// Source: BKN numbering of civil servants (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import type { LocalDate } from './local-date.ts'

const BIRTH =
  '(?:(?:19|20)[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))0229)'
const APPOINTMENT = '(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2]|2[0-9])'
const NIP_PATTERN = new RegExp(`^${BIRTH}${APPOINTMENT}[12][0-9]{3}$`)

const reason = (text: string) => {
  if (!/^[0-9]*$/.test(text)) return 'nip.digits'
  if (text.length !== 18) return 'nip.length'
  if (!new RegExp(`^${BIRTH}`).test(text)) return 'nip.birth-date'
  return new RegExp(`^${APPOINTMENT}`).test(text.slice(8)) ? 'nip.sex' : 'nip.appointment'
}

/** Number of a civil servant (*Nomor Induk Pegawai*), 18 digits, of a PNS or a PPPK. */
export const Nip = stringFormat(NIP_PATTERN, reason)
  .brand('Nip')
  .register(contract, {
    id: 'Nip',
    title: { id: 'Nomor Induk Pegawai', en: 'Civil servant number' },
    description: {
      id: '18 digit. PNS: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor urut. PPPK: bulan diganti 2 dan frekuensi kontrak.',
      en: '18 digits. PNS: birth date, year and month of appointment, sex, serial. PPPK: in place of the month, 2 and which contract.',
    },
    source: 'BKN numbering (facts re-expressed)',
    pattern: NIP_PATTERN.source,
    examples: ['199008172015031001'],
  })
export type Nip = z.infer<typeof Nip>

export const isNip = (text: string): text is Nip => NIP_PATTERN.test(text)

export interface ParsedNip {
  nip: Nip
  /** Permanent (*PNS*), or under a contract (*PPPK*). */
  kind: 'pns' | 'pppk'
  birthDate: LocalDate
  /** Year of appointment, `2015`. */
  appointmentYear: string
  /** Month of appointment of a PNS, `03`. */
  appointmentMonth?: string
  /** Which contract of a PPPK, `1`. */
  contract?: string
  sex: 'male' | 'female'
  serial: string
}

/** Reads a number, also as it is printed: `19900817 201503 1 001`. */
export const parseNip = (typed: string): Parsed<ParsedNip> => {
  const text = typed.replace(/ /g, '')
  if (!isNip(text)) return { ok: false, rule: reason(text) }
  const digits: string = text
  const common = {
    nip: text,
    birthDate: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}` as LocalDate,
    appointmentYear: digits.slice(8, 12),
    sex: digits[14] === '1' ? 'male' : 'female',
    serial: digits.slice(15),
  } as const
  return digits[12] === '2'
    ? { ok: true, value: { ...common, kind: 'pppk', contract: digits.slice(13, 14) } }
    : { ok: true, value: { ...common, kind: 'pns', appointmentMonth: digits.slice(12, 14) } }
}
