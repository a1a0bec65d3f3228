// Generated from resources/agreement.ts by `pnpm generate`. Do not edit.
import type { Agreement } from '../../../resources/agreement.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const agreementRule: Rule<Agreement> = (context) => {
    const { grantor, grantee, validFrom, validUntil } = context.value
    if (grantor === grantee) context.issues.push(breaks('agreement.parties', grantee, ['grantee']))
    if (validUntil < validFrom) context.issues.push(breaks('agreement.validity', validUntil, ['validUntil']))
  }
