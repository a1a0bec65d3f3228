import { ComplaintClassification, ParticipantId, RegionCode } from '@selaras/schemas'
import * as z from 'zod'

const code = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
  .max(64)
const oneOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(200).optional()
const name = z.strictObject({ id: z.string().min(1).max(200), en: z.string().min(1).max(200) })

/** What a rule asks of a complaint; every condition that stands must hold, and of a list one value is enough. */
const Conditions = z.strictObject({
  /** Category the desk settled. */
  category: oneOf(code),
  classification: oneOf(ComplaintClassification),
  /** Region codes; a region holds for every place inside it. */
  region: oneOf(RegionCode),
  channel: oneOf(code),
  /** Words or short phrases of the title or description, in Indonesian; compared by stem, side by side. */
  words: oneOf(z.string().min(1).max(100)),
  /** Assets at the place, by the codes of the region's own register, such as `road.national`. */
  asset: oneOf(code),
  /** During office hours (`true`) or outside them (`false`). */
  officeHours: z.boolean().optional(),
})
export type Conditions = z.infer<typeof Conditions>

/** One rule: the first that matches names the agency. */
const RoutingRule = z.strictObject({ id: code, when: Conditions, to: ParticipantId })
export type RoutingRule = z.infer<typeof RoutingRule>

/** A step of the ladder; `external` is taken by the reporter, beyond the participants. */
const EscalationStep = z.strictObject({
  to: ParticipantId,
  name,
  external: z.boolean().optional(),
})
export type EscalationStep = z.infer<typeof EscalationStep>

/** How a region routes complaints, as data: ordered rules, who takes over what comes back, the ladder of escalation. */
export const RoutingPolicy = z.strictObject({
  id: code,
  title: name,
  /** Whose policy this is. */
  region: RegionCode.optional(),
  source: z.string().min(1).max(500),
  /** Takes what no rule takes. */
  coordinator: ParticipantId,
  /** Everybody a rule may name, beside the coordinator. */
  agencies: z.array(z.strictObject({ id: ParticipantId, name })).max(1000),
  rules: z.array(RoutingRule).max(1000),
  /** Who is asked next when an agency hands a complaint back; without a row, the coordinator. */
  redirects: z.array(z.strictObject({ from: ParticipantId, to: ParticipantId })).max(1000),
  /** Most transfers from agency to agency before the coordinator decides. */
  maximumTransfers: z.int().min(1).max(20),
  /** From the coordinator upwards. */
  escalation: z.array(EscalationStep).min(1).max(10),
})
export type RoutingPolicy = z.infer<typeof RoutingPolicy>
