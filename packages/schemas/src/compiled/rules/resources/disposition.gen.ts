// Generated from resources/disposition.ts by `pnpm generate`. Do not edit.
import type { Disposition } from '../../../resources/disposition.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const dispositionRule: Rule<Disposition> = (context) => {
    const { from, to, unit } = context.value
    if (from === to && unit === undefined) context.issues.push(breaks('disposition.unit', undefined, ['unit']))
  }
