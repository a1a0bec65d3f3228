import {
  type AdapterContext,
  AdapterError,
  type AdapterErrorCode,
  checkOptions,
  isAdapterError,
  type Notes,
  parseBaseUrl,
  provided,
  type Reader,
  type Reading,
  requestJson,
  upstreamCode,
} from '@selaras/adapter'
import type { Text } from '@selaras/schemas'
import * as z from 'zod'
import { opened } from './cipher.ts'
import { BPJS_PRODUCTS, type Product, type ProductName } from './products.ts'
import { type BpjsCredentials, headersOf } from './signature.ts'
import { texts } from './texts.ts'
import { envelopeOf } from './upstream.ts'

export interface BpjsCallerOptions {
  product: ProductName
  /** Which of the two addresses of the product is called. `production` when left out. */
  environment?: 'production' | 'development'
  /** Another address up to but without the path of the service: a proxy, or a product whose host is not public. */
  baseUrl?: string
  /** What BPJS gave the institution, or what gives it at each call. */
  credentials: BpjsCredentials | (() => BpjsCredentials | Promise<BpjsCredentials>)
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

/** One call of a service. */
export interface BpjsQuestion<Value> {
  /** Below the address of the product, without a slash in front. */
  path: string
  /** Sent by POST as JSON; without it the call is a GET. */
  body?: unknown
  /** Reads what stands in `response`, decrypted. */
  response: Reader<Value>
}

/** What BPJS says: HTTP 200 is not success, `code` is. */
export interface BpjsAnswer<Value> {
  code: string
  response: Value | undefined
}

/** Asks a service of one product: signed, and decrypted. Raises `AdapterError` when there is no readable answer. */
export type BpjsCaller = <Value>(
  question: BpjsQuestion<Value>,
  context: AdapterContext,
) => Promise<Reading<BpjsAnswer<Value>>>

export const ADAPTER = 'bpjs'

const text = z.string().min(1)
const Credentials = z.strictObject({
  consId: text,
  secret: text,
  userKey: text,
  login: z.strictObject({ username: text, password: text }).optional(),
})
const provider = z.custom<() => never>((value) => typeof value === 'function')

/** Options every use of BPJS shares. */
export const callerShape = {
  environment: z.enum(['production', 'development']).default('production'),
  baseUrl: z.string().optional(),
  credentials: z.union([Credentials, provider]),
  allowPrivate: z.boolean().optional(),
  timeout: z.int().min(1).default(10_000),
}
const Options = z.strictObject({
  product: z.enum(Object.keys(BPJS_PRODUCTS) as [ProductName, ...ProductName[]]),
  ...callerShape,
})

const REFUSALS: readonly [test: RegExp, code: AdapterErrorCode, words: (code: string) => Text][] = [
  [/^40[13]$/, 'configuration', texts.refusesUs],
  [/^429$/, 'quota', texts.slowDown],
  [/^(?:5[0-9]{2})?$/, 'transient', texts.failed],
]

/** What a `code` other than success means. Its meaning is not public, so it is read as the HTTP status it looks like. */
export const refusalOf = (code: string): AdapterError => {
  const [, kind, words] = REFUSALS.find(([test]) => test.test(code)) ?? [
    undefined,
    'caller' as const,
    texts.refusesMessage,
  ]
  const upstream = upstreamCode(code)
  return new AdapterError(words(upstream), { adapter: ADAPTER, code: kind, upstream })
}

const decrypted = (response: unknown, credentials: BpjsCredentials, timestamp: number): unknown => {
  if (typeof response !== 'string' || response === '') return response
  try {
    return opened(response, credentials, timestamp)
  } catch (error) {
    if (isAdapterError(error)) throw error
    // The reason may quote what was decrypted, which is personal; it is not kept as the cause.
    throw new AdapterError(texts.cipher, {
      adapter: ADAPTER,
      code: 'transient',
      upstream: 'CIPHER',
    })
  }
}

const addressOf = (checked: z.output<typeof Options>): URL => {
  const { product, environment, baseUrl, allowPrivate } = checked
  const known: Product = BPJS_PRODUCTS[product]
  const address = baseUrl ?? known[environment]
  if (!address)
    throw new AdapterError(texts.baseUrlMissing(product), {
      adapter: ADAPTER,
      code: 'configuration',
    })
  return parseBaseUrl(ADAPTER, address, { allowPrivate })
}

/** A way to call the services of one product. Raises `AdapterError` `configuration` when an option is wrong. */
export const bpjsCaller = (options: BpjsCallerOptions): BpjsCaller => {
  const checked = checkOptions(ADAPTER, Options, options)
  const base = addressOf(checked)
  const { credentials: given } = options

  const credentialsNow = async () => {
    const credentials = typeof given === 'function' ? await provided(ADAPTER, 'credentials', given) : given
    return checkOptions(ADAPTER, Credentials, credentials) as BpjsCredentials
  }

  return async ({ path, body, response }, context) => {
    const credentials = await credentialsNow()
    const timestamp = Math.floor(context.now() / 1000)
    const headers = {
      ...headersOf(credentials, timestamp),
      // What BPJS demands of a JSON body.
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    const { timeout } = checked
    const message = await requestJson({ adapter: ADAPTER, base, path, headers, body, timeout }, context)
    const notes: Notes = { repairs: [], unknown: [] }
    const envelope = envelopeOf(BPJS_PRODUCTS[checked.product], message, notes)
    const plain = decrypted(envelope.response, credentials, timestamp)
    return { value: { code: envelope.code, response: response(plain, '/response', notes) }, ...notes }
  }
}
