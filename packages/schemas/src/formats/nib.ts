// nib = 13DIGIT
// Source: OSS RBA integration guide (PIA) 4.3.22.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const NIB_PATTERN = /^[0-9]{13}$/

/** Business identification number (*Nomor Induk Berusaha*), 13 digits issued by OSS. */
export const Nib = stringFormat(NIB_PATTERN, () => 'nib.shape')
  .brand('Nib')
  .register(contract, {
    id: 'Nib',
    title: { id: 'Nomor Induk Berusaha', en: 'Business identification number' },
    description: { id: '13 digit, diterbitkan OSS.', en: '13 digits, issued by OSS.' },
    source: 'OSS RBA, PIA 4.3.22',
    pattern: NIB_PATTERN.source,
    examples: ['9120001234567'],
  })
export type Nib = z.infer<typeof Nib>

export const isNib = (text: string): text is Nib => NIB_PATTERN.test(text)

export const parseNib = (text: string): Parsed<Nib> =>
  isNib(text) ? { ok: true, value: text } : { ok: false, rule: 'nib.shape' }
