// Generated from formats/past-date.ts by `pnpm generate`. Do not edit.
import type { LocalDate } from '../../../formats/local-date.ts'
import { isLocalDate } from './local-date.gen.ts'

export const pastDateOf = (twoDigits: string, monthDay: string, reference: string): LocalDate | undefined =>
  [0, 1, 2, 3, 4]
    .map((back) => String(Number(reference.slice(0, 2)) - back).padStart(2, '0'))
    .map((century) => `${century}${twoDigits}-${monthDay}` as LocalDate)
    .find((date) => isLocalDate(date) && date <= reference.slice(0, 10))
