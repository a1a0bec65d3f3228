import { type Issue, toIssues } from '@selaras/schemas/problem'
import * as z from 'zod'

const words = z.string().min(1).max(255)

/** What a region trusts, as data. */
export const OnceOnlyRules = z.strictObject({
  /** Operation of the standard through which a holder hands a document over; agreements must name it. */
  operation: z
    .string()
    .regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)
    .max(64),
  /** Purpose in the words of consents and agreements, in either language. */
  purpose: words,
  /** Issuers accepted by document type; a type that is not listed is accepted from anybody. */
  issuers: z.record(z.string(), z.array(words).min(1).max(100)).default({}),
  /** Document types that a verified identity replaces. */
  identityReplaces: z.array(z.string().max(64)).max(20).default(['identity-card']),
})
export type OnceOnlyRules = z.infer<typeof OnceOnlyRules>

/** Reads the rules as they stand in a file; issues name the place to mend by JSON pointer. */
export const readOnceOnlyRules = (
  value: unknown,
): { ok: true; rules: OnceOnlyRules } | { ok: false; issues: Issue[] } => {
  const result = OnceOnlyRules.safeParse(value)
  return result.success ? { ok: true, rules: result.data } : { ok: false, issues: toIssues(result.error, value) }
}
