// Our complaint desk in the words of Open311 GeoReport v2, as a fetch handler.
import { checkOptions } from '@selaras/adapter'
import { ParticipantId } from '@selaras/schemas'
import * as z from 'zod'
import { accept } from './facade/accept.ts'
import { createBoard } from './facade/board.ts'
import { callersBy } from './facade/callers.ts'
import type { FacadeOptions } from './facade/options.ts'
import { answerRefusal, Refusal } from './facade/refusal.ts'
import { type Facade, show } from './facade/show.ts'
import type { Language } from './messages.ts'
import { answerDocument, formatOf, type Route, routeOf } from './route.ts'

export type { Caller } from './facade/callers.ts'
export type { CaseStore, ComplaintDesk } from './facade/desk.ts'
export type { FacadeOptions } from './facade/options.ts'
export type { ServiceAttribute, ServiceType } from './facade/service-type.ts'
export type { Contact } from './facade/submission.ts'

const call = z.custom<() => never>((value) => typeof value === 'function')
const text = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
const Options = z.strictObject({
  participant: ParticipantId,
  desk: z.object({ submit: call, get: call, list: call }),
  store: z.object({ read: call }).optional(),
  services: z.array(
    z.object({
      code: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(64),
      name: text,
    }),
  ),
  callers: z.array(z.object({ key: z.string().min(16), participant: ParticipantId, channel: z.string().min(1) })),
  reporterOf: call.optional(),
  jurisdiction: z.string().min(1).optional(),
  otherwise: z.string().min(1).optional(),
  discovery: z.object({ url: z.string(), contact: z.string(), keyService: z.string(), changed: z.string() }).optional(),
  now: call,
  onError: call.optional(),
})

/** `Accept-Language` as far as it matters here: English where it is named first. */
const languageOf = (request: Request): Language =>
  /^\s*en\b/i.test(request.headers.get('accept-language') ?? '') ? 'en' : 'id'

const serve = async (
  facade: Facade,
  request: Request,
  route: Route | undefined,
  language: Language,
): Promise<Response> => {
  if (!route) throw new Refusal('resource.unknown')
  if (request.method === 'POST' && route.resource === 'requests' && route.id === undefined)
    return answerDocument('service_requests', await accept(facade, request, language), route.format)
  if (request.method === 'GET') return show(facade, route, new URL(request.url), language)
  throw new Refusal('method.unknown', { given: request.method.slice(0, 16) }, { allow: 'GET' })
}

/** A complaint desk as an Open311 endpoint. Raises `AdapterError` `configuration` when an option is wrong. */
export const open311Facade = (options: FacadeOptions): ((request: Request) => Promise<Response>) => {
  const { participant } = checkOptions('open311', Options, options)
  const services = new Map(options.services.map((service) => [service.code, service]))
  const facade: Facade = {
    options,
    participant,
    services,
    otherwise: options.otherwise ?? 'other',
    callerOf: callersBy(options.callers),
    board: createBoard(options, participant, services),
  }
  return async (request) => {
    const url = new URL(request.url)
    const route = routeOf(url)
    const language = languageOf(request)
    try {
      return await serve(facade, request, route, language)
    } catch (error) {
      if (!(error instanceof Refusal)) options.onError?.(error)
      return answerRefusal(error, route?.format ?? formatOf(url), language)
    }
  }
}
