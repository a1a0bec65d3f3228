// phone-number = "+62" national     ; 8 to 12 national digits, the first not 0
// Source: ITU-T E.164; Indonesian numbering plan (Permen Kominfo 14/2018).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const PHONE_NUMBER_PATTERN = /^\+62[1-9][0-9]{7,11}$/

const reason = (text: string) => (/^(0|62|8)[0-9 -]+$/.test(text) ? 'phone-number.international' : 'phone-number.shape')

/** Indonesian telephone number (*nomor telepon*) in international form. */
export const PhoneNumber = stringFormat(PHONE_NUMBER_PATTERN, reason)
  .brand('PhoneNumber')
  .register(contract, {
    id: 'PhoneNumber',
    title: { id: 'Nomor telepon', en: 'Phone number' },
    description: {
      id: 'Bentuk internasional: +62 lalu nomor tanpa 0 di depan.',
      en: 'International form: +62 and the number without its leading 0.',
    },
    source: 'ITU-T E.164',
    pattern: PHONE_NUMBER_PATTERN.source,
    examples: ['+6281234567890'],
  })
export type PhoneNumber = z.infer<typeof PhoneNumber>

export const isPhoneNumber = (text: string): text is PhoneNumber => PHONE_NUMBER_PATTERN.test(text)

/** Reads a number as people write it: `0812…`, `62812…`, `+62 812-…`. */
export const parsePhoneNumber = (typed: string): Parsed<PhoneNumber> => {
  const digits = typed.replace(/[\s().-]/g, '')
  const text = digits.replace(/^(?:\+?62|0)?([1-9])/, '+62$1')
  return isPhoneNumber(text) ? { ok: true, value: text } : { ok: false, rule: reason(typed) }
}
