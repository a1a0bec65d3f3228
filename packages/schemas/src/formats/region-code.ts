// region-code = province [ "." regency [ "." district [ "." village ] ] ]     ; 33, 33.03, 33.03.01, 33.03.01.2001
// Source: Kemendagri region codes (Kode dan Data Wilayah Administrasi Pemerintahan); not BPS codes.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const REGION_CODE_PATTERN = /^[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?)?$/

const reason = (text: string) => (/^[0-9]+$/.test(text) ? 'region-code.dots' : 'region-code.shape')

/** Code of an administrative region (*kode wilayah administrasi pemerintahan*), dotted, at any of four levels. */
export const RegionCode = stringFormat(REGION_CODE_PATTERN, reason)
  .brand('RegionCode')
  .register(contract, {
    id: 'RegionCode',
    title: { id: 'Kode wilayah', en: 'Region code' },
    description: {
      id: 'Kode wilayah Kemendagri bertitik: provinsi, kabupaten/kota, kecamatan, desa/kelurahan. Bukan kode BPS.',
      en: 'Dotted Kemendagri code: province, regency or city, district, village. Not a BPS code.',
    },
    source: 'Kemendagri, Kode dan Data Wilayah Administrasi Pemerintahan',
    pattern: REGION_CODE_PATTERN.source,
    examples: ['33.03'],
  })
export type RegionCode = z.infer<typeof RegionCode>

export const isRegionCode = (text: string): text is RegionCode => REGION_CODE_PATTERN.test(text)

export interface ParsedRegionCode {
  code: RegionCode
  level: 'province' | 'regency' | 'district' | 'village'
  /** Code one level up; a province has none. */
  parent?: RegionCode
}

const LEVELS = ['province', 'regency', 'district', 'village'] as const

export const parseRegionCode = (text: string): Parsed<ParsedRegionCode> => {
  if (!isRegionCode(text)) return { ok: false, rule: reason(text) }
  const parts = (text as string).split('.')
  const level = LEVELS[parts.length - 1] ?? 'province'
  const parent = parts.slice(0, -1).join('.') as RegionCode
  return { ok: true, value: parent ? { code: text, level, parent } : { code: text, level } }
}
