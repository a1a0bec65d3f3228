import type { Document, JointRequest, Service, ServiceRequestSubmission } from '@selaras/schemas'
import { type DefinedLeg, runningLegs } from './legs.ts'

/** Products of the legs before this one, each as the document of the requirement it fulfils. */
const fedDocuments = (request: JointRequest, { after }: DefinedLeg): Document[] => {
  const running = runningLegs(request)
  return after.flatMap(({ leg, fulfils }) => {
    const outcome = running.get(leg)?.case?.outcome
    return outcome && fulfils !== undefined ? [{ ...outcome, requirement: fulfils }] : []
  })
}

/** Of what the citizen brought, what this service asks for and no other leg feeds. */
const broughtDocuments = ({ documents }: JointRequest, { after }: DefinedLeg, service?: Service): Document[] => {
  const fed = after.map(({ fulfils }) => fulfils)
  const asked = service?.requirements.filter(({ id }) => !fed.includes(id))
  return documents.filter(({ type, requirement }) => {
    if (requirement !== undefined && fed.includes(requirement)) return false
    return (
      asked?.some(({ id, document }) => (requirement === undefined ? document === type : requirement === id)) ?? true
    )
  })
}

/**
 * The service request a leg starts with: what the citizen said once, of the documents no more than the service asks
 * for, and the products of the legs before it. Without the `service` every document brought goes along.
 * Throws a RangeError on a leg the definition does not have.
 */
export const legSubmission = (request: JointRequest, code: string, service?: Service): ServiceRequestSubmission => {
  const leg = request.definition.legs.find(({ id }) => id === code)
  if (!leg) throw new RangeError(`[rules] The joint service ${request.definition.id} has no leg "${code}".`)
  const inputs = request.inputs?.[code]
  return {
    service: leg.service,
    applicant: request.applicant,
    documents: [...broughtDocuments(request, leg, service), ...fedDocuments(request, leg)],
    ...(typeof inputs === 'object' && inputs !== null && { inputs: inputs as Record<string, unknown> }),
    ...(request.channel !== undefined && { channel: request.channel }),
    partOf: { case: request.id, leg: code },
  }
}
