import type { PolicyOptions } from '@selaras/exchange'
import { RoutingPolicy } from '@selaras/rules'
import { ClockPolicy } from '@selaras/rules/clock'
import type { Language } from '@selaras/schemas/problem'
import type * as z from 'zod'
import { standardPolicy } from '../due/standard-policy.ts'
import { Calendar, type Config } from './config.ts'
import { parseConfig, readJson } from './read-config.ts'

/** The policies a configuration names, or holds. */
export const policyOf = async (
  given: Config['policy'],
  near: (path: string) => string,
  language: Language,
): Promise<PolicyOptions | undefined> => {
  if (!given) return undefined
  const read = async <Value>(schema: z.ZodType<Value, unknown>, value: string | Value): Promise<Value> =>
    typeof value === 'string'
      ? parseConfig(schema, await readJson(near(value), language), near(value), language)
      : value
  const { clocks, calendar, routing } = given
  return {
    clocks: await Promise.all(
      clocks.map((clock) => (typeof clock === 'string' && standardPolicy(clock)) || read(ClockPolicy, clock)),
    ),
    ...(calendar !== undefined && { calendar: await read(Calendar, calendar) }),
    ...(routing !== undefined && { routing: await read(RoutingPolicy, routing) }),
  }
}
