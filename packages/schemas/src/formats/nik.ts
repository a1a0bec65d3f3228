// nik    = region birth-day birth-month birth-year serial   ; 16 digits, no check digit
// region = 6DIGIT       ; province, regency, district of first issue; survives moves and region splits
// birth-day = 01-31, or 41-71 for a woman (day + 40)
// serial = 4DIGIT, never 0000
// Source: UU 24/2013 on population administration; Permendagri 19/2018 on the numbering (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import type { RuleId } from '../problem/messages.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import type { LocalDate } from './local-date.ts'
import { pastDateOf } from './past-date.ts'
import type { RegionCode } from './region-code.ts'

// Tens digit of the day is 0-3 for men and 4-7 for women: x and x+4 share a class.
const DAY_MONTH =
  '(?:(?:0[1-9]|[12][0-9]|4[1-9]|[56][0-9])(?:0[13-9]|1[0-2])|(?:30|70)(?:0[13-9]|1[0-2])|(?:31|71)(?:0[13578]|1[02])|(?:0[1-9]|1[0-9]|2[0-8]|4[1-9]|5[0-9]|6[0-8])02)[0-9]{2}'
const LEAP_DAY = '(?:29|69)02(?:[02468][048]|[13579][26])'
const SERIAL = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'
const NIK_PATTERN = new RegExp(`^[0-9]{6}(?:${DAY_MONTH}|${LEAP_DAY})${SERIAL}$`)

const reason = (text: string) => {
  if (!/^[0-9]*$/.test(text)) return 'nik.digits'
  if (text.length !== 16) return 'nik.length'
  return text.endsWith('0000') ? 'nik.serial' : 'nik.birth-date'
}

/** Population number of a resident (*Nomor Induk Kependudukan*), 16 digits. Never refused for an unknown or historical region. */
export const Nik = stringFormat(NIK_PATTERN, reason)
  .brand('Nik')
  .register(contract, {
    id: 'Nik',
    title: { id: 'Nomor Induk Kependudukan', en: 'Population number' },
    description: {
      id: '16 digit: kode wilayah penerbitan pertama, tanggal lahir (hari + 40 bagi perempuan), nomor urut. Wilayah lama tetap sah.',
      en: '16 digits: region of first issue, birth date (day + 40 for a woman), serial. Historical regions stay valid.',
    },
    source: 'UU 24/2013',
    pattern: NIK_PATTERN.source,
    examples: ['9901015708900001'],
  })
export type Nik = z.infer<typeof Nik>

export const isNik = (text: string): text is Nik => NIK_PATTERN.test(text)

/** Sex as the digits tell: 4 is added to the tens of the birth day of a woman. */
export const sexIn = (nik: string): 'male' | 'female' => (Number(nik[6]) < 4 ? 'male' : 'female')

/** Whether the digits are those of somebody born on that date; the century is not among them. */
export const isBornOn = (nik: string, date: string): boolean =>
  Number(nik[6]) % 4 === Number(date[8]) &&
  nik[7] === date[9] &&
  nik[8] === date[5] &&
  nik[9] === date[6] &&
  nik[10] === date[2] &&
  nik[11] === date[3]

export interface ParsedNik {
  nik: Nik
  /** District of first issue, dotted: `33.03.01`. */
  region: RegionCode
  birthDate: LocalDate
  sex: 'male' | 'female'
  serial: string
  /** Rules that give a reason to look twice, never to refuse. */
  warnings: RuleId[]
}

/**
 * Reads a NIK. `reference` (a day or an instant, usually today) settles the century of the birth year.
 * A region that `isKnownRegion` does not know is a warning: regions split and are re-coded, numbers stay.
 * Never throws; a refused number names the broken rule.
 */
export const parseNik = (
  text: string,
  reference: string,
  isKnownRegion: (region: RegionCode) => boolean = () => true,
): Parsed<ParsedNik> => {
  if (!isNik(text)) return { ok: false, rule: reason(text) }
  const digits: string = text
  const monthDay = `${digits.slice(8, 10)}-${Number(digits[6]) % 4}${digits[7]}`
  const birthDate = pastDateOf(digits.slice(10, 12), monthDay, reference)
  if (!birthDate) return { ok: false, rule: 'nik.birth-date' }
  const region = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}` as RegionCode
  const warnings: RuleId[] = isKnownRegion(region) ? [] : ['nik.region-unknown']
  return { ok: true, value: { nik: text, region, birthDate, sex: sexIn(digits), serial: digits.slice(12), warnings } }
}
