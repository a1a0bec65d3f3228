// Generated from rule.ts by `pnpm generate`. Do not edit.
import type { RuleId } from '../../problem/messages.ts'

export const breaks = (rule: RuleId, input: unknown, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  input,
  path,
  params: { rule },
})
