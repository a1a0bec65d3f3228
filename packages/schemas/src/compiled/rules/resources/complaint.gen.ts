// Generated from resources/complaint.ts by `pnpm generate`. Do not edit.
import type * as z from 'zod'
import { breaks } from '../rule.gen.ts'

export const checkReporter = (context: z.core.ParsePayload<{ anonymous: boolean; reporter?: unknown }>) => {
  const { anonymous, reporter } = context.value
  if (anonymous && reporter) context.issues.push(breaks('complaint.anonymous', undefined, ['reporter']))
  if (!anonymous && !reporter) context.issues.push(breaks('complaint.reporter', undefined, ['reporter']))
}
