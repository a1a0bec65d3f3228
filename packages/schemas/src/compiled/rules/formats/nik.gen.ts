// Generated from formats/nik.ts by `pnpm generate`. Do not edit.
import type { RegionCode } from '../../../formats/region-code.ts'
import type { Parsed } from '../../../rule.ts'
import type { Nik, ParsedNik } from '../../../formats/nik.ts'
import type { RuleId } from '../../../problem/messages.ts'
import { pastDateOf } from './past-date.gen.ts'

const DAY_MONTH =
  '(?:(?:0[1-9]|[12][0-9]|4[1-9]|[56][0-9])(?:0[13-9]|1[0-2])|(?:30|70)(?:0[13-9]|1[0-2])|(?:31|71)(?:0[13578]|1[02])|(?:0[1-9]|1[0-9]|2[0-8]|4[1-9]|5[0-9]|6[0-8])02)[0-9]{2}'

const LEAP_DAY = '(?:29|69)02(?:[02468][048]|[13579][26])'

const SERIAL = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'

const NIK_PATTERN = /* @__PURE__ */ (() => new RegExp(`^[0-9]{6}(?:${DAY_MONTH}|${LEAP_DAY})${SERIAL}$`))()

export const reason = (text: string) => {
  if (!/^[0-9]*$/.test(text)) return 'nik.digits'
  if (text.length !== 16) return 'nik.length'
  return text.endsWith('0000') ? 'nik.serial' : 'nik.birth-date'
}

const isNik = (text: string): text is Nik => NIK_PATTERN.test(text)

export const parseNik = (
  text: string,
  reference: string,
  isKnownRegion: (region: RegionCode) => boolean = () => true,
): Parsed<ParsedNik> => {
  if (!isNik(text)) return { ok: false, rule: reason(text) }
  const digits: string = text
  const printedDay = Number(digits.slice(6, 8))
  const sex = printedDay > 40 ? 'female' : 'male'
  const day = String(sex === 'female' ? printedDay - 40 : printedDay).padStart(2, '0')
  const monthDay = `${digits.slice(8, 10)}-${day}`
  const birthDate = pastDateOf(digits.slice(10, 12), monthDay, reference)
  if (!birthDate) return { ok: false, rule: 'nik.birth-date' }
  const region = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}` as RegionCode
  const warnings: RuleId[] = isKnownRegion(region) ? [] : ['nik.region-unknown']
  return { ok: true, value: { nik: text, region, birthDate, sex, serial: digits.slice(12), warnings } }
}
