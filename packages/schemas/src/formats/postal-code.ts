// postal-code = 5DIGIT
// Source: Pos Indonesia postal codes (facts re-expressed).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const POSTAL_CODE_PATTERN = /^[0-9]{5}$/

/** Postal code (*kode pos*), five digits. A village may have several, so it never stands for a region. */
export const PostalCode = stringFormat(POSTAL_CODE_PATTERN, () => 'postal-code.shape')
  .brand('PostalCode')
  .register(contract, {
    id: 'PostalCode',
    title: { id: 'Kode pos', en: 'Postal code' },
    description: {
      id: 'Lima digit. Satu desa dapat memiliki beberapa kode pos.',
      en: 'Five digits. One village may have several.',
    },
    source: 'Pos Indonesia (facts re-expressed)',
    pattern: POSTAL_CODE_PATTERN.source,
    examples: ['53311'],
  })
export type PostalCode = z.infer<typeof PostalCode>

export const isPostalCode = (text: string): text is PostalCode => POSTAL_CODE_PATTERN.test(text)

export const parsePostalCode = (text: string): Parsed<PostalCode> =>
  isPostalCode(text) ? { ok: true, value: text } : { ok: false, rule: 'postal-code.shape' }
