import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  checkOptions,
  parseBaseUrl,
  type Reader,
  type Reading,
  read,
  reading,
  requestJson,
  reveal,
  type Secret,
  sharedTexts,
} from '@selaras/adapter'
import { lifecycles } from '@selaras/rules'
import { type Entry, instantOf, type ServiceRequest } from '@selaras/schemas'
import * as z from 'zod'
import { carriedAnswer, changesAnswer, identityAnswer, textAt } from './answer.ts'
import { type HttpCredentials, headersOf } from './credentials.ts'
import { checkOutcome, toPage, toVerdict } from './map.ts'
import { renderCall, type Source } from './template.ts'
import { texts } from './texts.ts'
import { type Call, HttpMap, type HttpMapInput } from './upstream.ts'

export type { HttpCredentials } from './credentials.ts'

export interface HttpOptions {
  /** The system as data: what `loadMap` read, or the same object in code. */
  map: HttpMapInput
  /** What the map's `auth` asks for: a key, a token, or user name and password; or a function that gives it at each call. */
  credentials?: Secret<HttpCredentials>
  /** Where it answers. The map's `baseUrl` when left out. */
  baseUrl?: string
  /** Whether `baseUrl` may be a private address, as over a VPN. False when left out. */
  allowPrivate?: boolean
  /** Milliseconds to wait for an answer. 10 seconds when left out. */
  timeout?: number
}

const provider = z.custom<() => never>((value) => typeof value === 'function')
const Account = z.strictObject({ username: z.string().min(1), password: z.string().min(1) })
const Options = z.strictObject({
  map: HttpMap,
  credentials: z.union([z.string().min(1), Account, provider]).optional(),
  baseUrl: z.string().optional(),
  allowPrivate: z.boolean().default(false),
  timeout: z.int().min(1).default(10_000),
})

/** Whether a case is one the system knows. */
const concerns = ({ cases }: HttpMap, { type }: Entry, state: object): boolean =>
  type.startsWith(`${cases.kind}.`) &&
  (!cases.services || cases.services.includes((state as Partial<ServiceRequest>).service as never))

/** One call of the map, made and read; what the answer says of trouble is raised. */
type Ask = (
  call: Call,
  values: Source['values'],
  reader: Reader<unknown>,
  context: AdapterContext,
) => Promise<Reading<unknown>>

const verifying = (map: HttpMap, ask: Ask): Adapter['verifyIdentity'] => {
  const { name, verifyIdentity } = map
  if (!verifyIdentity) return undefined
  const reader = identityAnswer(map, verifyIdentity)
  return async (claim, context) => {
    if (claim.kind !== 'citizen') throw new AdapterError(sharedTexts.onlyPeople, { adapter: name, code: 'caller' })
    const answer = await ask(verifyIdentity, { citizen: claim.citizen }, reader, context)
    const verdict = toVerdict(name, verifyIdentity, claim, answer.value)
    const match = { ...verdict, verifier: name, verifiedAt: instantOf(context.now()) }
    return reading(match, answer.repairs, answer.unknown)
  }
}

const submitting = (map: HttpMap, ask: Ask): Adapter['submit'] => {
  const { submit, cases } = map
  if (!submit) return undefined
  const { reference: at, ...call } = submit
  const reader = carriedAnswer(map, at)
  return async (entry, state, context) => {
    const isOpening = entry.type === lifecycles[cases.kind].opening.entry
    if (!isOpening || !concerns(map, entry, state)) return reading({ outcome: 'ignored' })
    const answer = await ask(call, { entry, case: state }, reader, context)
    const reference = at && textAt(answer.value, at)
    return reading({ outcome: 'sent', ...(reference && { reference }) }, answer.repairs, answer.unknown)
  }
}

const executing = (map: HttpMap, ask: Ask): Adapter['execute'] => {
  const { execute } = map
  if (!execute) return undefined
  const reader = carriedAnswer(map)
  return async (entry, state, context) => {
    const call = Object.hasOwn(execute, entry.type) ? execute[entry.type] : undefined
    if (!call || !concerns(map, entry, state)) return reading({ outcome: 'ignored' })
    const answer = await ask(call, { entry, case: state }, reader, context)
    return reading({ outcome: 'sent' }, answer.repairs, answer.unknown)
  }
}

const polling = (map: HttpMap, ask: Ask): Adapter['changes'] => {
  const { changes } = map
  if (!changes) return undefined
  const reader = changesAnswer(map, changes)
  return async (given, context) => {
    const cursor = given ?? changes.start
    const answer = await ask(changes, { cursor }, reader, context)
    const page = toPage(map, changes, answer.value, cursor)
    return reading(page.value, [...answer.repairs, ...page.repairs], answer.unknown)
  }
}

/** Whatever the map describes, as an adapter. Raises `AdapterError` when the map or another option is wrong. */
export const http = (options: HttpOptions): Adapter => {
  const { map, baseUrl = map.baseUrl, allowPrivate, timeout } = checkOptions('http', Options, options)
  const { name, maturity, auth, zone } = map
  const { credentials } = options
  const base = parseBaseUrl(name, baseUrl ?? '', { allowPrivate })
  if ((auth.kind !== 'none') !== (credentials !== undefined))
    throw new AdapterError(texts.credentialsWhen, {
      adapter: name,
      code: 'configuration',
    })

  const ask: Ask = async (call, values, reader, context) => {
    const { headers, ...rest } = renderCall(call, { adapter: name, zone, values })
    const secret = credentials === undefined ? undefined : await reveal(name, 'credentials', credentials)
    const proved = { ...headers, ...headersOf(name, auth, secret) }
    const request = { adapter: name, base, timeout, ...rest, headers: proved, mayBeEmpty: true }
    const answer = read(reader, await requestJson(request, context))
    checkOutcome(map, answer.value)
    return answer
  }
  const [verifyIdentity, submit] = [verifying(map, ask), submitting(map, ask)]
  const [execute, changes] = [executing(map, ask), polling(map, ask)]
  return {
    specificationVersion: 1,
    name,
    maturity,
    ...(verifyIdentity && { verifyIdentity }),
    ...(submit && { submit }),
    ...(execute && { execute }),
    ...(changes && { changes }),
  }
}
