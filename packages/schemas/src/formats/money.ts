// money = whole rupiah, 0 to 2^53 - 1; a JSON number, never text, never a fraction
// Source: Selaras.
import * as z from 'zod'
import { contract } from '../contract.ts'
import type { Parsed } from '../rule.ts'

/** An amount of money (*jumlah uang*) in whole rupiah. A plain number, so that sums need no cast. */
export const Money = z
  .int()
  .min(0)
  .register(contract, {
    id: 'Money',
    title: { id: 'Jumlah uang', en: 'Money' },
    description: {
      id: 'Rupiah utuh, 0 atau lebih; angka JSON tanpa sen.',
      en: 'Whole rupiah, 0 or more; a JSON number without cents.',
    },
    source: 'Selaras',
    examples: [150000],
  })
export type Money = z.infer<typeof Money>

export const isMoney = (value: unknown): value is Money => Money.safeParse(value).success

/** Reads an amount as people write it: `Rp 1.500.000,00`, `150000`, `Rp150.000,-`. A part of a rupiah is refused. */
export const parseMoney = (typed: string): Parsed<Money> => {
  const text = typed
    .trim()
    .replace(/^rp\.?/i, '')
    .trim()
  const [, digits = ''] = /^([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,(?:00?|-))?$/.exec(text) ?? []
  const amount = Number(digits.replaceAll('.', ''))
  return digits !== '' && isMoney(amount) ? { ok: true, value: amount } : { ok: false, rule: 'money.shape' }
}
