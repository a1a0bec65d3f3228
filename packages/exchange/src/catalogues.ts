import { checkJointService } from '@selaras/rules'
import { JointService, Service } from '@selaras/schemas'
import { explain, explainIssues } from '@selaras/schemas/problem'
import type { z } from 'zod'
import type { ExchangeOptions } from './exchange-options.ts'

const catalogueOf = <Offered extends { id: string }>(
  what: string,
  schema: z.ZodType<Offered>,
  offers: readonly { id: string }[],
): Map<string, Offered> =>
  new Map(
    offers.map((offer) => {
      const result = schema.safeParse(offer)
      if (!result.success)
        throw new TypeError(`[exchange] ${what} "${offer.id}":\n${explain(result.error, 'en', offer)}`)
      return [result.data.id, result.data]
    }),
  )

/** The services a node offers, by id. */
export const serviceCatalogue = ({ services = [] }: ExchangeOptions): Map<string, Service> =>
  catalogueOf('service', Service, services)

/** What our own services say against a joint service; legs may be of services that only others know. */
const jointIssues = (definition: JointService, services: ReadonlyMap<string, Service>) =>
  checkJointService(definition, { services }).filter(({ rule }) => rule !== 'joint-service.service-unknown')

/** The owner of a joint request coordinates it, so a node offers what it coordinates. */
export const jointServiceCatalogue = (
  id: string,
  services: ReadonlyMap<string, Service>,
  { jointServices = [] }: ExchangeOptions,
): Map<string, JointService> => {
  const catalogue = catalogueOf('joint service', JointService, jointServices)
  for (const definition of catalogue.values()) {
    const { id: service, coordinator } = definition
    if (coordinator !== id)
      throw new TypeError(`[exchange] joint service "${service}" is coordinated by ${coordinator}, not by ${id}.`)
    const issues = jointIssues(definition, services)
    if (issues.length > 0) throw new TypeError(`[exchange] joint service "${service}":\n${explainIssues(issues, 'en')}`)
  }
  return catalogue
}
