// nitku  = npwp16 branch
// npwp16 = 16DIGIT
// branch = 6DIGIT
// Source: PMK 112/2022 (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'
import { type Npwp, npwp15To16 } from './npwp.ts'

const NITKU_PATTERN = /^[0-9]{22}$/

/** Number of one place of business of a taxpayer (*Nomor Identitas Tempat Kegiatan Usaha*), 22 digits. */
export const Nitku = stringFormat(NITKU_PATTERN, () => 'nitku.shape')
  .brand('Nitku')
  .register(contract, {
    id: 'Nitku',
    title: { id: 'Nomor Identitas Tempat Kegiatan Usaha', en: 'Place of business number' },
    description: {
      id: '22 digit: NPWP 16 digit lalu 6 digit tempat kegiatan usaha.',
      en: '22 digits: the NPWP of 16 digits, then 6 digits of the place.',
    },
    source: 'PMK 112/2022',
    pattern: NITKU_PATTERN.source,
    examples: ['0012345678901000000001'],
  })
export type Nitku = z.infer<typeof Nitku>

export const isNitku = (text: string): text is Nitku => NITKU_PATTERN.test(text)

export interface ParsedNitku {
  nitku: Nitku
  /** Taxpayer, 16 digits. */
  npwp: Npwp
  branch: string
}

export const parseNitku = (text: string): Parsed<ParsedNitku> =>
  isNitku(text)
    ? { ok: true, value: { nitku: text, npwp: text.slice(0, 16) as Npwp, branch: text.slice(16) } }
    : { ok: false, rule: 'nitku.shape' }

/** The number of one place of business; `branch` has six digits. An older NPWP is read as `npwp15To16` does. */
export const nitkuOf = (npwp: Npwp, branch: string): Parsed<Nitku> => {
  const text = npwp15To16(npwp) + branch
  return isNitku(text) ? { ok: true, value: text } : { ok: false, rule: 'nitku.shape' }
}
