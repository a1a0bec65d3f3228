import type * as z from 'zod'
import { explainIssues } from './document.ts'
import { toIssues } from './issues.ts'
import type { Language } from './problem.ts'

/** One line an issue, straight from a failed `safeParse`. */
export const explain = (error: z.core.$ZodError, language: Language = 'id', payload?: unknown): string =>
  explainIssues(toIssues(error, payload), language)
