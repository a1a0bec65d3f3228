import { type Adapter, checkOptions, parseBaseUrl, read, reading, requestJson, reveal } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import * as z from 'zod'
import { ATTRIBUTES, type Attribute, type DateForm, toElements, withBlanks } from './attributes.ts'
import { toOutcome } from './map.ts'
import type { ServiceHours } from './response-codes.ts'
import { FUZZY, type ThresholdPolicy, thresholdsOf } from './threshold.ts'
import { type AddressField, Answer, type BiodataQuestion, type Elements, type Envelope } from './upstream.ts'

/** What Dukcapil gave the institution that asks. */
export interface DukcapilCredentials {
  userId: string
  password: string
  /** Address the institution calls from; it must be whitelisted, and is repeated in every message. */
  ip: string
}

export interface DukcapilOptions {
  /** Where the service answers, up to but without `/dukcapil/get_json`. */
  baseUrl: string
  /** How the address names the institution: a customer id, or a region with or without an institution (`33/diskominfo_33`). */
  customer: string
  /** Last part of the address, as agreed with Dukcapil. `CALL_VERIFY_BY_ELEMEN`, or `CALL_NIK` for biodata, when left out. */
  method?: string
  /** The credentials, or where to fetch them at each call. */
  credentials: DukcapilCredentials | (() => DukcapilCredentials | Promise<DukcapilCredentials>)
  /**
   * `verification` when left out. `biodata` is the older dialect: it returns a person's whole record, which is compared
   * here and not passed on. Only for an institution that has no access to verification.
   */
  dialect?: 'verification' | 'biodata'
  /** What the address of the caller is called in the older dialect. `ip_user` when left out. */
  addressField?: AddressField
  /** Similarity 1-100 from which a name, an address or a birthplace agrees, for all or for each. 90 when left out. */
  threshold?: number | ThresholdPolicy
  /** How dates are sent. `DD-MM-YYYY` when left out. */
  dateForm?: DateForm
  /** `space` sends every element that is not asked about as one space, as one gateway wants it. `omit` when left out. */
  blank?: 'omit' | 'space'
  /** Hours of service in WIB as agreed: after code 06 they say when to try again. An hour later when left out. */
  hours?: ServiceHours
  /** Attributes that may be sent. All of the claim's when left out; fewer is more private. The NIK is always sent. */
  fields?: readonly Attribute[]
  /** Gives each call a transaction number, which comes back as `reference`. */
  transactionId?: () => string
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

const attributes = Object.keys(ATTRIBUTES) as Attribute[]
const segment = /^[A-Za-z0-9_-]+$/
const Credentials = z.strictObject({ userId: z.string().min(1), password: z.string().min(1), ip: z.string().min(1) })

const score = z.int().min(1).max(100)
const policy = Object.fromEntries(FUZZY.map((attribute) => [attribute, score.optional()]))
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)

const Options = z.strictObject({
  baseUrl: z.string(),
  customer: z.string().regex(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)?$/),
  method: z.string().regex(segment).optional(),
  dialect: z.enum(['verification', 'biodata']).default('verification'),
  addressField: z.enum(['ip_user', 'ip_users', 'ip_address']).default('ip_user'),
  credentials: z.union([Credentials, z.custom<() => unknown>((value) => typeof value === 'function')]),
  threshold: z.union([score, z.strictObject({ ...policy, others: score.optional() })]).optional(),
  dateForm: z.enum(['DD-MM-YYYY', 'YYYY-MM-DD']).default('DD-MM-YYYY'),
  blank: z.enum(['omit', 'space']).default('omit'),
  hours: z.strictObject({ from: clock, until: clock }).optional(),
  fields: z.array(z.enum(attributes)).readonly().default(attributes),
  transactionId: z.custom<() => string>((value) => typeof value === 'function').optional(),
  allowPrivate: z.boolean().optional(),
  timeout: z.int().min(1).default(10_000),
})

const envelopeOf = (
  { userId, password, ip }: DukcapilCredentials,
  threshold: number,
  transactionId?: string,
): Envelope => ({
  USER_ID: userId,
  PASSWORD: password,
  IP_USER: ip,
  TRESHOLD: String(threshold),
  ...(transactionId && { transactionId }),
})

const biodataQuestion = (
  { NIK }: Elements,
  { userId, password, ip }: DukcapilCredentials,
  addressField: AddressField,
): BiodataQuestion => ({ nik: NIK, user_id: userId, password, [addressField]: ip })

const METHODS = { verification: 'CALL_VERIFY_BY_ELEMEN', biodata: 'CALL_NIK' } as const

/**
 * Verification of residents at Dukcapil, element by element: verdicts come back, never the source's data.
 * Raises `AdapterError` when an option is wrong.
 */
export const dukcapil = (options: DukcapilOptions): Adapter => {
  const checked = checkOptions('dukcapil', Options, options)
  const { customer, dialect, addressField, dateForm, blank, hours, fields, transactionId, timeout } = checked
  const thresholds = thresholdsOf(checked.threshold)
  const base = parseBaseUrl('dukcapil', options.baseUrl, options)
  const path = `dukcapil/get_json/${customer}/${checked.method ?? METHODS[dialect]}`
  const { credentials } = options

  const bodyOf = (elements: Elements, secret: DukcapilCredentials, reference: string | undefined) =>
    dialect === 'biodata'
      ? biodataQuestion(elements, secret, addressField)
      : { ...withBlanks(elements, blank), ...envelopeOf(secret, thresholds.sent, reference) }

  return {
    specificationVersion: 1,
    name: 'dukcapil',
    maturity: 'de-facto',
    verifyIdentity: async (claim, context) => {
      const elements = toElements(claim, { fields, dateForm })
      const reference = dialect === 'verification' ? transactionId?.() : undefined
      const body = bodyOf(elements, await reveal('dukcapil', 'credentials', credentials), reference)
      const message = await requestJson({ adapter: 'dukcapil', base, path, body, timeout }, context)
      const answer = read(Answer, message)
      const now = context.now()
      const outcome = toOutcome(answer.value?.content ?? [], { elements, thresholds, dialect, hours, now })
      const match = {
        ...outcome.value,
        verifier: 'dukcapil',
        verifiedAt: instantOf(now),
        ...(reference && { reference }),
      }
      return reading(match, [...answer.repairs, ...outcome.repairs], answer.unknown)
    },
  }
}
