import { type Adapter, checkOptions, parseBaseUrl, read, reading, requestJson, reveal } from '@selaras/adapter'
import { instantOf } from '@selaras/schemas'
import * as z from 'zod'
import { ATTRIBUTES, type Attribute, toElements, toOutcome } from './map.ts'
import { Answer, type Element, type Envelope } from './upstream.ts'

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
  /** Last part of the address, as agreed with Dukcapil. `CALL_VERIFY_BY_ELEMEN` when left out. */
  method?: string
  /** The credentials, or where to fetch them at each call. */
  credentials: DukcapilCredentials | (() => DukcapilCredentials | Promise<DukcapilCredentials>)
  /** Similarity 1-100 from which a name, an address or a birthplace agrees. 90 when left out. */
  threshold?: number
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

const Options = z.strictObject({
  baseUrl: z.string(),
  customer: z.string().regex(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)?$/),
  method: z.string().regex(segment).default('CALL_VERIFY_BY_ELEMEN'),
  credentials: z.union([Credentials, z.custom<() => unknown>((value) => typeof value === 'function')]),
  threshold: z.int().min(1).max(100).default(90),
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

/**
 * Verification of residents at Dukcapil, element by element: verdicts come back, never the source's data.
 * Raises `AdapterError` when an option is wrong.
 */
export const dukcapil = (options: DukcapilOptions): Adapter => {
  const { customer, method, threshold, fields, transactionId, timeout } = checkOptions('dukcapil', Options, options)
  const base = parseBaseUrl('dukcapil', options.baseUrl, options)
  const path = `dukcapil/get_json/${customer}/${method}`
  const { credentials } = options
  return {
    specificationVersion: 1,
    name: 'dukcapil',
    maturity: 'de-facto',
    verifyIdentity: async (claim, context) => {
      const elements = toElements(claim, fields)
      const reference = transactionId?.()
      const secret = await reveal('dukcapil', 'credentials', credentials)
      const body = { ...elements, ...envelopeOf(secret, threshold, reference) }
      const message = await requestJson({ adapter: 'dukcapil', base, path, body, timeout }, context)
      const answer = read(Answer, message)
      const now = context.now()
      const outcome = toOutcome(answer.value?.content ?? [], Object.keys(elements) as Element[], now)
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
