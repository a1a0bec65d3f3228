import { commandsIn, type DefinedLeg, lifecycles } from '@selaras/rules'
import type { JointRequest, ServiceRequest } from '@selaras/schemas'
import type { StoredCase, View } from '../store/store.ts'

/** How the request of a leg opened elsewhere is found again here, before the log of the whole knows its number. */
export const referenceOf = ({ id }: JointRequest, leg: string): string => `${id}.${leg}`

const isPartOf = ({ partOf }: ServiceRequest, { id }: JointRequest, leg: string) =>
  partOf?.case === id && partOf.leg === leg

const requestsOf = async (view: View, request: JointRequest, leg: string): Promise<ServiceRequest[]> =>
  (await view.findCases({ reference: referenceOf(request, leg) })).flatMap(({ kind, state }) =>
    kind === 'service-request' && isPartOf(state as ServiceRequest, request, leg) ? [state as ServiceRequest] : [],
  )

const definedLeg = ({ definition }: JointRequest, leg: string): DefinedLeg | undefined =>
  definition.legs.find(({ id }) => id === leg)

const fits = ({ owner, service }: ServiceRequest, leg: DefinedLeg | undefined): boolean =>
  owner === leg?.provider && service === leg.service

const isOver = ({ status }: ServiceRequest): boolean => ['refused', 'withdrawn', 'expired'].includes(status)

/** The request its provider opened for a leg, though we never got the answer. Asked for again, it would be two. */
export const openedElsewhere = async (
  view: View,
  request: JointRequest,
  leg: string,
): Promise<ServiceRequest | undefined> =>
  (await requestsOf(view, request, leg)).find((state) => fits(state, definedLeg(request, leg)) && !isOver(state))

/** Whether nothing will come of a request that was opened for a leg: the whole has ended, or has another one by now. */
const isStray = (request: JointRequest, leg: string, state: ServiceRequest): boolean => {
  const known = request.legs.find((one) => one.leg === leg)?.case
  if (known?.id === state.id || !commandsIn(lifecycles['service-request'], state).includes('withdraw')) return false
  return request.status !== 'in-progress' || known !== undefined || !fits(state, definedLeg(request, leg))
}

/** What providers opened for legs, and the log of the whole does not know any more; the case that moved it among them. */
export const straysOf = async (
  view: View,
  request: JointRequest,
  moved: StoredCase,
): Promise<{ leg: string; state: ServiceRequest }[]> => {
  const { partOf } = moved.state as Partial<ServiceRequest>
  const codes = new Set([...request.legs.map(({ leg }) => leg), ...(partOf ? [partOf.leg] : [])])
  const strays: { leg: string; state: ServiceRequest }[] = []
  for (const leg of codes)
    for (const state of await requestsOf(view, request, leg))
      if (isStray(request, leg, state)) strays.push({ leg, state })
  return strays
}
