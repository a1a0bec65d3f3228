// neighbourhood = 3DIGIT
// Source: layout of the electronic identity card (KTP-el).
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { type Parsed, stringFormat } from '../rule.ts'

const NEIGHBOURHOOD_PATTERN = /^[0-9]{3}$/

/** Number of a neighbourhood (*RT* or *RW*), three digits as on the identity card. */
export const Neighbourhood = stringFormat(NEIGHBOURHOOD_PATTERN, () => 'neighbourhood.digits')
  .brand('Neighbourhood')
  .register(contract, {
    id: 'Neighbourhood',
    title: { id: 'Nomor RT atau RW', en: 'Neighbourhood number' },
    description: { id: 'Tiga angka seperti pada KTP.', en: 'Three digits, as on the identity card.' },
    source: 'Permendagri 19/2018, KTP-el',
    pattern: NEIGHBOURHOOD_PATTERN.source,
    examples: ['001'],
  })
export type Neighbourhood = z.infer<typeof Neighbourhood>

export const isNeighbourhood = (text: string): text is Neighbourhood => NEIGHBOURHOOD_PATTERN.test(text)

export const parseNeighbourhood = (text: string): Parsed<Neighbourhood> =>
  isNeighbourhood(text) ? { ok: true, value: text } : { ok: false, rule: 'neighbourhood.digits' }
