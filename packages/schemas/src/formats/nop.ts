// nop = province regency district village block number kind     ; 2 2 3 3 3 4 1 digits, 18 in all
// Printed 2DIGIT "." 2DIGIT "." 3DIGIT "." 3DIGIT "." 3DIGIT "-" 4DIGIT "." DIGIT
// Source: land and building tax forms (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const NOP_PATTERN = /^[0-9]{18}$/

/** Number of a tax object (*Nomor Objek Pajak*) of the land and building tax, 18 digits. Its region codes are those of the tax office: never join them with a `RegionCode`. */
export const Nop = stringFormat(NOP_PATTERN, () => 'nop.shape')
  .brand('Nop')
  .register(contract, {
    id: 'Nop',
    title: { id: 'Nomor Objek Pajak', en: 'Tax object number' },
    description: {
      id: '18 digit PBB. Kode wilayahnya milik kantor pajak, bukan kode Kemendagri.',
      en: '18 digits of the land and building tax. Its region codes are those of the tax office, not of Kemendagri.',
    },
    source: 'PBB forms (facts re-expressed)',
    pattern: NOP_PATTERN.source,
    examples: ['990101000100100010'],
  })
export type Nop = z.infer<typeof Nop>

export const isNop = (text: string): text is Nop => NOP_PATTERN.test(text)

export interface ParsedNop {
  nop: Nop
  /** Region codes of the tax office: province, regency, district, village. */
  province: string
  regency: string
  district: string
  village: string
  block: string
  number: string
  kind: string
}

const PARTS = /^([0-9]{2})([0-9]{2})([0-9]{3})([0-9]{3})([0-9]{3})([0-9]{4})([0-9])$/

/** Reads a number, also as it is printed: `99.01.010.001.001-0001.0`. */
export const parseNop = (typed: string): Parsed<ParsedNop> => {
  const text = typed.replace(/[ .-]/g, '')
  if (!isNop(text)) return { ok: false, rule: 'nop.shape' }
  const [, province = '', regency = '', district = '', village = '', block = '', number = '', kind = ''] =
    PARTS.exec(text) ?? []
  return { ok: true, value: { nop: text, province, regency, district, village, block, number, kind } }
}
