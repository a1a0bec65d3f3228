// kk-number = region issued serial     ; 16 digits, no check digit
// region    = 6DIGIT                  ; province, regency, district of issue
// issued    = DDMMYY                  ; never raised by 40
// serial    = 4DIGIT
// Source: UU 24/2013 on population administration (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import type { LocalDate } from './local-date.ts'
import { DDMMYY, pastDateOf } from './past-date.ts'
import type { RegionCode } from './region-code.ts'

const KK_NUMBER_PATTERN = new RegExp(`^[0-9]{6}${DDMMYY}[0-9]{4}$`)

const reason = (text: string) => {
  if (!/^[0-9]*$/.test(text)) return 'kk-number.digits'
  return text.length === 16 ? 'kk-number.date' : 'kk-number.length'
}

/** Number of a family card (*nomor Kartu Keluarga*), 16 digits. Looks like a NIK, but its day is never raised by 40. */
export const KkNumber = stringFormat(KK_NUMBER_PATTERN, reason)
  .brand('KkNumber')
  .register(contract, {
    id: 'KkNumber',
    title: { id: 'Nomor Kartu Keluarga', en: 'Family card number' },
    description: {
      id: '16 digit: kode wilayah, tanggal terbit HHBBTT (hari tidak pernah ditambah 40), nomor urut.',
      en: '16 digits: region, day of issue DDMMYY (never raised by 40), serial.',
    },
    source: 'UU 24/2013',
    pattern: KK_NUMBER_PATTERN.source,
    examples: ['9901011708150001'],
  })
export type KkNumber = z.infer<typeof KkNumber>

export const isKkNumber = (text: string): text is KkNumber => KK_NUMBER_PATTERN.test(text)

export interface ParsedKkNumber {
  kkNumber: KkNumber
  /** District of issue, dotted: `33.03.01`. */
  region: RegionCode
  issuedOn: LocalDate
  serial: string
}

/** Reads a family card number. `reference` (a day or an instant, usually today) settles the century of the year of issue. */
export const parseKkNumber = (text: string, reference: string): Parsed<ParsedKkNumber> => {
  if (!isKkNumber(text)) return { ok: false, rule: reason(text) }
  const [province, regency, district, day, month, year] = (text as string).match(/[0-9]{2}/g) ?? []
  const issuedOn = pastDateOf(year ?? '', `${month}-${day}`, reference)
  if (!issuedOn) return { ok: false, rule: 'kk-number.date' }
  const region = `${province}.${regency}.${district}` as RegionCode
  return { ok: true, value: { kkNumber: text, region, issuedOn, serial: text.slice(12) } }
}
