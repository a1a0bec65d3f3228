import type { Complaint, ParticipantId } from '@selaras/schemas'
import type { Language } from '../messages.ts'
import { answerDocument, type Route } from '../route.ts'
import type { Board } from './board.ts'
import type { callersBy } from './callers.ts'
import { type Form, fieldsOf } from './form.ts'
import type { FacadeOptions } from './options.ts'
import { readQuery } from './query.ts'
import { Refusal } from './refusal.ts'
import { requestItem } from './request-item.ts'
import { definitionOf, type ServiceType, serviceItem } from './service-type.ts'

/** A façade, ready to serve. */
export interface Facade {
  options: FacadeOptions
  participant: ParticipantId
  services: ReadonlyMap<string, ServiceType>
  otherwise: string
  callerOf: ReturnType<typeof callersBy>
  board: Board
}

const discoveryOf = ({
  url,
  contact,
  keyService,
  changed,
  type = 'production',
}: NonNullable<FacadeOptions['discovery']>) => ({
  changeset: changed,
  contact,
  key_service: keyService,
  endpoints: [
    {
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url,
      changeset: changed,
      type,
      formats: ['text/xml', 'application/json'],
    },
  ],
})

/** Refuses a jurisdiction that is not ours; one that is not named is. */
export const checkJurisdiction = ({ options: { jurisdiction } }: Facade, form: Form) => {
  const given = form.one('jurisdiction_id')
  if (jurisdiction !== undefined && given !== undefined && given !== jurisdiction)
    throw new Refusal('jurisdiction.unknown', { given: given.slice(0, 64), known: jurisdiction })
}

export const serviceOf = ({ services }: Facade, code: string): ServiceType => {
  const service = services.get(code)
  if (!service) throw new Refusal('service.unknown', { given: code.slice(0, 64) })
  return service
}

/** Whoever shows a key reads as its participant, anybody else as the public. */
const items = async (facade: Facade, form: Form, found: readonly Complaint[], language: Language) => {
  const { services, otherwise, callerOf } = facade
  const key = form.one('api_key')
  const caller = await callerOf(key)
  if (key !== undefined && !caller) throw new Refusal('key.invalid')
  const reader = caller ? { participant: caller.participant } : 'public'
  return found.map((complaint) => requestItem(complaint, { services, otherwise, reader, language }))
}

const resolveToken = async ({ board }: Facade, token: string) => {
  const complaint = await board.find(token)
  if (!complaint) throw new Refusal('token.unknown', { given: token.slice(0, 64) })
  return [{ service_request_id: board.hasNumber(complaint) ? complaint.id : null, token }]
}

const theOne = async ({ board }: Facade, id: string): Promise<Complaint[]> => {
  const complaint = await board.find(id)
  if (!complaint || !board.hasNumber(complaint)) throw new Refusal('request.unknown', { given: id.slice(0, 64) })
  return [complaint]
}

const catalogue = (facade: Facade, { id, format }: Route, language: Language): Response => {
  if (id !== undefined)
    return answerDocument('service_definition', definitionOf(serviceOf(facade, id), language), format)
  return answerDocument(
    'services',
    [...facade.services.values()].map((service) => serviceItem(service, language)),
    format,
  )
}

/** Answers a question. */
export const show = async (facade: Facade, route: Route, url: URL, language: Language): Promise<Response> => {
  const { resource, id, format } = route
  const { options, board } = facade
  const form = fieldsOf(url.searchParams)
  checkJurisdiction(facade, form)
  if (resource === 'services') return catalogue(facade, route, language)
  if (resource === 'discovery') {
    if (!options.discovery) throw new Refusal('resource.unknown')
    return answerDocument('discovery', discoveryOf(options.discovery), format)
  }
  if (resource === 'tokens') return answerDocument('service_requests', await resolveToken(facade, id ?? ''), format)
  const found = await (id === undefined ? board.search(readQuery(form, options.now())) : theOne(facade, id))
  return answerDocument('service_requests', await items(facade, form, found, language), format)
}
