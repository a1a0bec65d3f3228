// tracking-number = 4symbol "-" 4symbol "-" 3symbol check
// symbol          = Crockford base32: 0-9 A-Z without I L O U
// check           = the symbol that makes the sum below zero
//
// sum := 0; for each of the 12 symbols: sum := double(sum) xor value(symbol)
// double(x) := x shifted left by one bit; if that exceeds 31, xor 37     ; multiplication by 2 in GF(32), x^5 + x^2 + 1
// Every single wrong symbol and every swap of two symbols changes the sum.
// Source: Selaras; the symbols are those of Crockford's base32.
import type * as z from 'zod'
import { contract } from '../contract.ts'
import { breaks, type Parsed, stringFormat } from '../rule.ts'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TRACKING_NUMBER_PATTERN = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

const double = (value: number): number => (value < 16 ? value << 1 : (value << 1) ^ 37)

const sumOf = (symbols: string): number => {
  let sum = 0
  for (const symbol of symbols) sum = double(sum) ^ SYMBOLS.indexOf(symbol)
  return sum
}

const isChecked = (text: string): boolean => sumOf(text.replaceAll('-', '')) === 0

/** Number a citizen follows one case by (*nomor registrasi / nomor pelacakan*); the id of a case everywhere. */
export const TrackingNumber = stringFormat(TRACKING_NUMBER_PATTERN, () => 'tracking-number.shape')
  .check((context) => {
    const misread = TRACKING_NUMBER_PATTERN.test(context.value) && !isChecked(context.value)
    if (misread) context.issues.push(breaks('tracking-number.check', context.value))
  })
  .brand('TrackingNumber')
  .register(contract, {
    id: 'TrackingNumber',
    title: { id: 'Nomor pelacakan', en: 'Tracking number' },
    description: {
      id: '12 karakter (tanpa I, L, O, U) dalam tiga kelompok; karakter terakhir memeriksa salah ketik.',
      en: '12 symbols (without I, L, O, U) in three groups; the last one catches mistyping.',
    },
    source: 'Selaras',
    pattern: TRACKING_NUMBER_PATTERN.source,
    rules: ['tracking-number.check'],
    examples: ['7K3M-9Q2D-X4TV'],
  })
export type TrackingNumber = z.infer<typeof TrackingNumber>

export const isTrackingNumber = (text: string): text is TrackingNumber =>
  TRACKING_NUMBER_PATTERN.test(text) && isChecked(text)

const grouped = (symbols: string) => `${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`

/** Reads a number as people type it: any case, spaces or no hyphens, O for 0, I or L for 1. */
export const parseTrackingNumber = (typed: string): Parsed<TrackingNumber> => {
  const symbols = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const text = grouped(symbols)
  if (!TRACKING_NUMBER_PATTERN.test(text)) return { ok: false, rule: 'tracking-number.shape' }
  return isTrackingNumber(text) ? { ok: true, value: text } : { ok: false, rule: 'tracking-number.check' }
}

/** Makes a number from eleven random bytes (55 of their bits are used). */
export const trackingNumberOf = (random: Uint8Array): TrackingNumber => {
  if (random.length < 11) throw new RangeError('[schemas] trackingNumberOf needs 11 random bytes.')
  const payload = Array.from(random.subarray(0, 11), (byte) => SYMBOLS[byte % 32]).join('')
  return grouped(payload + SYMBOLS[double(sumOf(payload))]) as TrackingNumber
}
