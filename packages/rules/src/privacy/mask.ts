import { maskValue } from '@selaras/schemas/problem'

/** What is masked, and the field of the standard that holds it. */
const FIELDS = {
  nik: 'nik',
  kk: 'kkNumber',
  phone: 'phone',
  email: 'email',
  name: 'name',
  address: 'street',
} as const

/** Kind of personal value that can be masked. */
export type PersonalKind = keyof typeof FIELDS
export const PERSONAL_KINDS = Object.keys(FIELDS) as PersonalKind[]

/**
 * A personal value as it may be shown: its first two and last two characters, or none of six or fewer. The same as in
 * problems; what is between cannot be had back.
 */
export const mask = (kind: PersonalKind, value: string): string => maskValue([FIELDS[kind]], value) as string
