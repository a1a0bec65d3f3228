import { type Change, provided, type Reading, type Reception, read, readBody, reading } from '@selaras/adapter'
import * as z from 'zod'
import { ADAPTER } from './caller.ts'
import { toCancellation } from './map.ts'
import { FacilityQuestion, type RemainingQueue } from './upstream.ts'

/** What BPJS proves itself with in `x-username` and `x-token`. */
export interface InboundCredentials {
  username: string
  token: string
}

export interface FacilityOptions {
  /** User name and token BPJS was given, or what gives them at each call. */
  inbound: InboundCredentials | (() => InboundCredentials | Promise<InboundCredentials>)
  /** The remaining queue of a booking, from the facility's own registration. Without it the question is not known here. */
  remaining?: (kodebooking: string) => RemainingQueue | undefined | Promise<RemainingQueue | undefined>
  /** Last part of the addresses the facility registered with BPJS. `sisaantrean` and `batalantrean` when left out. */
  paths?: { remaining?: string; cancel?: string }
}

const given = z.custom<() => never>((value) => typeof value === 'function', 'not a function')
const name = z.string().regex(/^[\w-]+$/)
export const facilityShape = z.strictObject({
  inbound: z.union([z.strictObject({ username: z.string().min(1), token: z.string().min(8) }), given]),
  remaining: given.optional(),
  paths: z.strictObject({ remaining: name.optional(), cancel: name.optional() }).optional(),
})

/** Nothing BPJS asks comes near this. */
const MAXIMUM_BYTES = 65_536

const answer = (code: number, message: string, response?: object): Response =>
  Response.json({ ...(response && { response }), metadata: { code, message } }, { status: code })

/** Takes as long for a wrong secret as for a right one. */
const isEqual = (given: string, secret: string): boolean => {
  let difference = given.length ^ secret.length
  for (let at = 0; at < secret.length; at++) difference |= (given.charCodeAt(at) || 0) ^ secret.charCodeAt(at)
  return difference === 0
}

const isTrusted = async ({ headers }: Request, { inbound }: FacilityOptions): Promise<boolean> => {
  const known = typeof inbound === 'function' ? await provided(ADAPTER, 'inbound', inbound) : inbound
  const isUser = isEqual(headers.get('x-username') ?? '', known.username)
  return isEqual(headers.get('x-token') ?? '', known.token) && isUser
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

interface Answered {
  response: Response
  changes: Change[]
}
type Route = (kodebooking: string) => Promise<Answered>

const routesOf = ({ remaining, paths }: FacilityOptions): Map<string, Route> => {
  const tellRemaining: Route = async (kodebooking) => {
    const queue = await provided(ADAPTER, 'remaining', () => remaining?.(kodebooking))
    return { response: queue ? answer(200, 'Ok', queue) : answer(404, 'Antrean tidak ditemukan'), changes: [] }
  }
  const cancel: Route = async (kodebooking) => ({
    response: answer(200, 'Ok'),
    changes: [toCancellation(kodebooking)],
  })
  return new Map([
    ...(remaining ? [[paths?.remaining ?? 'sisaantrean', tellRemaining] as const] : []),
    [paths?.cancel ?? 'batalantrean', cancel] as const,
  ])
}

const refuse = (code: number, message: string): Reading<Reception> =>
  reading({ response: answer(code, message), changes: [] })

/** Answers a call from BPJS to the facility. What cannot be trusted or read is refused and changes nothing. */
export const receive = async (request: Request, options: FacilityOptions): Promise<Reading<Reception>> => {
  const route = routesOf(options).get(new URL(request.url).pathname.split('/').at(-1) ?? '')
  if (!route) return refuse(404, 'Layanan tidak ada')
  if (request.method !== 'POST') return refuse(405, 'Gunakan POST')
  if (!(await isTrusted(request, options))) return refuse(401, 'Token tidak sah')
  const body = await readBody(request, MAXIMUM_BYTES)
  if (body === undefined) return refuse(413, 'Isi terlalu besar')
  const { value, repairs, unknown } = read(FacilityQuestion, parsed(body))
  const kodebooking = value?.kodebooking?.trim() ?? ''
  if (kodebooking === '' || kodebooking.length > 100) return refuse(400, 'Kode booking tidak terbaca')
  return reading(await route(kodebooking), repairs, unknown)
}
