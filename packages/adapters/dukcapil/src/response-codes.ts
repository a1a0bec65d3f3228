import {
  AdapterError,
  type AdapterErrorCode,
  jakartaDateTime,
  untilJakartaMidnight,
  upstreamCode,
} from '@selaras/adapter'
import type { IdentityMatch, Text } from '@selaras/schemas'
import { texts } from './texts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Hours of service in WIB as the agreement gives them, `HH:MM`, from the first until before the second. */
export interface ServiceHours {
  from: string
  until: string
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Milliseconds until the service opens (WIB); an hour when its hours are not known, or should be running. */
export const untilOpening = (now: number, hours: ServiceHours | undefined): number => {
  const time = jakartaDateTime(now).slice(11)
  if (!hours || (time.slice(0, 5) >= hours.from && time.slice(0, 5) < hours.until)) return HOUR
  const past = minutesOf(time) * MINUTE + Number(time.slice(6)) * 1000
  const wait = minutesOf(hours.from) * MINUTE - past
  return wait > 0 ? wait : wait + 24 * HOUR
}

/** Codes that say something about the person: an answer, not an error. */
const NEGATIVE: Readonly<Record<string, { status: IdentityMatch['status']; warning?: string }>> = {
  '08': { status: 'not-found', warning: 'Dukcapil 08: NIK tidak dapat diproses / NIK cannot be processed' },
  '11': { status: 'deceased' },
  '13': { status: 'not-found' },
  '14': { status: 'inactive' },
  '15': { status: 'not-found', warning: 'Dukcapil 15: bentuk NIK ditolak / NIK not in their format' },
}

export const DUPLICATE = '12'
export const DUPLICATE_WARNING = 'Dukcapil 12: data ganda di sumber / more than one record at the source'

type Refusal = readonly [code: AdapterErrorCode, words: (code: string) => Text]

const REFUSALS: Readonly<Record<string, Refusal>> = {
  '03': ['configuration', texts.login],
  '04': ['configuration', texts.address],
  '05': ['quota', texts.quota],
  '06': ['quota', texts.closed],
  '07': ['caller', texts.parameters],
  '09': ['configuration', texts.account],
  '10': ['configuration', texts.ownAddress],
  '16': ['configuration', texts.institution],
  '17': ['configuration', texts.user],
}

/** What a code says of the person, when it does. */
export const negativeOf = (code: string) => (Object.hasOwn(NEGATIVE, code) ? NEGATIVE[code] : undefined)

/** `RESPONSE_CODE` other than found, as an error. A code nobody knows is `transient`: it may be a passing one. */
export const refusalOf = (code: string, now: number, hours?: ServiceHours): AdapterError => {
  const known = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined
  const [kind, words] = known ?? (['transient', texts.unknown] as const)
  const wait = new Map([
    ['05', untilJakartaMidnight(now)],
    ['06', untilOpening(now, hours)],
  ]).get(code)
  const upstream = upstreamCode(code)
  return new AdapterError(words(upstream), {
    adapter: 'dukcapil',
    code: kind,
    upstream,
    ...(wait !== undefined && { retryAfter: wait }),
  })
}
