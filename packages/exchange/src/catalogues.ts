import { JointService, Service } from '@selaras/schemas'
import { explain } from '@selaras/schemas/problem'
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

/** The owner of a joint request coordinates it, so a node offers what it coordinates. */
export const jointServiceCatalogue = (
  id: string,
  { jointServices = [] }: ExchangeOptions,
): Map<string, JointService> => {
  const catalogue = catalogueOf('joint service', JointService, jointServices)
  for (const { id: service, coordinator } of catalogue.values()) {
    if (coordinator !== id)
      throw new TypeError(`[exchange] joint service "${service}" is coordinated by ${coordinator}, not by ${id}.`)
  }
  return catalogue
}
