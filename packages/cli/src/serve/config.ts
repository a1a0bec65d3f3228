import { Participant, ParticipantId, Service } from '@selaras/schemas'
import * as z from 'zod'

/** The exchange refuses shorter ones. */
export const SHORTEST_KEY = 16

/** Validates a text by one schema and anything else by another, so that issues speak of what was meant. */
const textOr = <Text, Other>(text: z.ZodType<Text>, other: z.ZodType<Other>) =>
  z.unknown().transform((value, context): Text | Other => {
    const result = (typeof value === 'string' ? text : other).safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  })

/** A key in the configuration, or the environment variable that holds it. */
const Secret = textOr(
  z.string().min(SHORTEST_KEY),
  z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/) }),
)
export type Secret = z.infer<typeof Secret>

const Keys = z.strictObject({
  /** Keys others present to us: participant to key. */
  accept: z.record(ParticipantId, Secret).optional(),
  /** Keys we present to others: participant to key. */
  present: z.record(ParticipantId, Secret).optional(),
})

const Url = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/)
  .max(2048)
const Path = z.string().min(1).max(4096)

/** What `selaras serve --config` reads. Relative paths start at the configuration's own folder. */
export const Config = z.strictObject({
  /** Participant id, or all it publishes of itself. */
  participant: textOr(ParticipantId, Participant),
  /** SQLite file; created when it is not there. */
  database: Path.default('selaras.db'),
  /** Services this node opens requests for: a list, or the JSON file that holds it. */
  services: textOr(Path, z.array(Service)).optional(),
  keys: Keys.optional(),
  /** Where other participants are reached: participant to base address. */
  directory: z.record(ParticipantId, Url).optional(),
})
export type Config = z.infer<typeof Config>
