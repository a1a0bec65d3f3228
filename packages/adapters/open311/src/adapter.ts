import {
  type Adapter,
  type AdapterContext,
  AdapterError,
  type Carried,
  checkOptions,
  type Reading,
  type Repair,
  reading,
  reveal,
  type Secret,
} from '@selaras/adapter'
import type { Case } from '@selaras/rules'
import type { Complaint, Entry, Text } from '@selaras/schemas'
import * as z from 'zod'
import { type City, type CityOptions, cityOptions, open311City } from './city.ts'
import { advance, parseCursor } from './cursor.ts'
import { followedIn, requestsIn } from './follow.ts'
import { type Attributes, checkAttributes, toChange, toForm } from './map.ts'
import type { Language } from './messages.ts'
import { referenceLine, type Sealer, sealerOf } from './reference.ts'
import { texts } from './texts.ts'
import type { ServiceDefinition } from './upstream.ts'

export interface Open311Options extends CityOptions {
  apiKey: Secret
  /** The city's `service_code` for a category of ours. A category that is not here is sent under its own name. */
  categories?: Readonly<Record<string, string>>
  /** `service_code` of complaints without a category. */
  otherwise?: string
  /** Answers to the questions of a service, asked for when its `metadata` is true. */
  attributes?: (complaint: Complaint, definition: ServiceDefinition) => Attributes | Promise<Attributes>
  /** Opens a request when a complaint is dispatched to this participant. When it is received, when left out. */
  agency?: string
  /** Whether the reporter's name, e-mail and telephone go to the city. False when left out. */
  shareReporter?: boolean
  /** Whether confidential complaints go to a city, which publishes requests. False when left out. */
  sendConfidential?: boolean
  /** Days back that `changes` follows requests. 90 when left out. */
  days?: number
  /** Seals the line that tells our requests from others'. `apiKey` when left out; give it where that changes. */
  referenceKey?: Secret
  /** Language of an answer where the city gives no text. `id` when left out. */
  language?: Language
}

const ADAPTER = 'open311'
const secret = z.union([z.string().min(1), z.custom<() => string>((value) => typeof value === 'function')])
const Options = z.strictObject({
  ...cityOptions,
  apiKey: secret,
  categories: z.record(z.string(), z.string().min(1)).default({}),
  otherwise: z.string().min(1).optional(),
  attributes: z.custom<() => Attributes>((value) => typeof value === 'function').optional(),
  agency: z.string().min(1).optional(),
  shareReporter: z.boolean().default(false),
  sendConfidential: z.boolean().default(false),
  days: z.int().min(1).max(3650).default(90),
  referenceKey: secret.optional(),
  language: z.enum(['id', 'en']).default('id'),
})

const HOUR = 3_600_000
const refuse = (words: Text, code: AdapterError['code'] = 'caller') =>
  new AdapterError(words, { adapter: ADAPTER, code })

interface Notes {
  repairs: Repair[]
  unknown: string[]
}

/** The value of a reading; what is odd about it is noted. */
const note = <Value>(notes: Notes, { value, repairs, unknown }: Reading<Value>): Value => {
  notes.repairs.push(...repairs)
  notes.unknown.push(...unknown)
  return value
}

/** Opens requests at one city. */
const opener = (options: Open311Options, city: City, sealer: () => Promise<Sealer>) => {
  const { categories = {}, otherwise, shareReporter = false, sendConfidential = false } = options

  const codeFor = ({ category }: Complaint): string => {
    const code = category && Object.hasOwn(categories, category) ? categories[category] : (category ?? otherwise)
    if (code === undefined) throw refuse(texts.noCategory, 'configuration')
    return code
  }
  const attributesFor = async (complaint: Complaint, code: string, context: AdapterContext, notes: Notes) => {
    const services = note(notes, await city.services(context))
    const service = services.find(({ service_code }) => service_code === code)
    if (!service) throw refuse(texts.noService(code), 'configuration')
    if (!service.metadata) return {}
    const definition = note(notes, await city.definition(code, context))
    const attributes = (await options.attributes?.(complaint, definition)) ?? {}
    checkAttributes(definition, attributes)
    return attributes
  }
  const alreadyThere = async (complaint: Complaint, since: number, context: AdapterContext, notes: Notes) => {
    const span = { from: since - HOUR, until: Math.max(context.now(), since) + HOUR }
    const requests = note(notes, await requestsIn(city, span, context))
    const followed = await followedIn(requests.values(), await sealer())
    return followed.find((each) => each.case === complaint.id)?.request.service_request_id
  }
  const submitted = async (form: URLSearchParams, context: AdapterContext, notes: Notes) => {
    const receipt = note(notes, await city.submit(form, context))
    if (receipt.service_request_id || !receipt.token) return receipt.service_request_id
    const later = note(notes, await city.token(receipt.token, context))
    return later.service_request_id || `token:${receipt.token}`
  }

  return async (complaint: Complaint, since: number, context: AdapterContext): Promise<Reading<Carried>> => {
    if (complaint.confidential && !sendConfidential) throw refuse(texts.confidential)
    const serviceCode = codeFor(complaint)
    const notes: Notes = { repairs: [], unknown: [] }
    // A request cannot be sent under a key that makes twice once, so what an attempt without an answer left is looked for.
    const there = await alreadyThere(complaint, since, context, notes)
    if (there) return reading({ outcome: 'sent', reference: there }, notes.repairs, notes.unknown)
    const attributes = await attributesFor(complaint, serviceCode, context, notes)
    const reference = await referenceLine(complaint.id, await sealer())
    const form = toForm(complaint, { serviceCode, reference, attributes, shareReporter })
    const id = await submitted(form, context, notes)
    return reading({ outcome: 'sent', ...(id && { reference: id }) }, notes.repairs, notes.unknown)
  }
}

const IGNORED = reading<Carried>({ outcome: 'ignored' })

/**
 * An Open311 city (GeoReport v2) as a participant: complaints become its requests, what becomes of them is polled.
 * Raises `AdapterError` `configuration` when an option is wrong.
 */
export const open311 = (options: Open311Options): Adapter => {
  const { days, agency, language, referenceKey, ...checked } = checkOptions(ADAPTER, Options, options)
  const { baseUrl, apiKey, jurisdiction, format, zone, allowPrivate, timeout } = checked
  const own = { ...(jurisdiction !== undefined && { jurisdiction }), apiKey: apiKey as Secret }
  const city = open311City({ baseUrl, format, zone, allowPrivate, timeout, ...own })
  const sealer = async () =>
    sealerOf(await reveal(ADAPTER, referenceKey ? 'referenceKey' : 'apiKey', (referenceKey ?? apiKey) as Secret))
  const open = opener(options, city, sealer)
  const carry = (isOurs: (entry: Entry) => boolean) => async (entry: Entry, state: Case, context: AdapterContext) =>
    isOurs(entry) ? open(state as Complaint, Date.parse(entry.time), context) : IGNORED
  return {
    specificationVersion: 1,
    name: ADAPTER,
    maturity: 'official-spec',
    ...(agency === undefined
      ? { submit: carry(({ type }) => type === 'complaint.received') }
      : { execute: carry(({ type, data }) => type === 'complaint.dispatched' && data.to === agency) }),
    changes: async (cursor, context) => {
      const position = parseCursor(cursor)
      const now = context.now()
      const span = { from: now - days * 24 * HOUR, until: now + HOUR }
      const { value, repairs, unknown } = await requestsIn(city, span, context)
      const followed = await followedIn(value.values(), await sealer())
      const wishes = followed.map((each) => toChange(each, language))
      const dated = wishes.flatMap(({ dated: one }) => (one ? [one] : []))
      return reading(advance(position, dated, now), [...repairs, ...wishes.flatMap((each) => each.repairs)], unknown)
    },
  }
}
