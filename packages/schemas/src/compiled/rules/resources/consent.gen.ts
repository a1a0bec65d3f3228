// Generated from resources/consent.ts by `pnpm generate`. Do not edit.
import type { Consent } from '../../../resources/consent.ts'
import type { Rule } from '../../node.ts'
import { breaks } from '../rule.gen.ts'

export const consentRule: Rule<Consent> = (context) => {
    const { givenAt, validUntil, withdrawnAt } = context.value
    const given = Date.parse(givenAt)
    if (validUntil && Date.parse(validUntil) <= given)
      context.issues.push(breaks('consent.validity', validUntil, ['validUntil']))
    if (withdrawnAt && Date.parse(withdrawnAt) < given)
      context.issues.push(breaks('consent.withdrawal', withdrawnAt, ['withdrawnAt']))
  }
