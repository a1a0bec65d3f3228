// Generated from formats/tracking-number.ts by `pnpm generate`. Do not edit.
import type { TrackingNumber } from '../../../formats/tracking-number.ts'
import type { Reason, Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const TRACKING_NUMBER_PATTERN = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

const double = (value: number): number => (value < 16 ? value << 1 : (value << 1) ^ 37)

const sumOf = (symbols: string): number => {
  let sum = 0
  for (const symbol of symbols) sum = double(sum) ^ SYMBOLS.indexOf(symbol)
  return sum
}

const isChecked = (text: string): boolean => sumOf(text.replaceAll('-', '')) === 0

export const trackingNumberReason: Reason = () => 'tracking-number.shape'

export const trackingNumberRule: Rule<TrackingNumber> = (context) => {
    const misread = TRACKING_NUMBER_PATTERN.test(context.value) && !isChecked(context.value)
    if (misread) context.issues.push(breaks('tracking-number.check', context.value))
  }
