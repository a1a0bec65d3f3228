// Generated from resources/citizen-identity.ts by `pnpm generate`. Do not edit.
import type { CitizenIdentity } from '../../../resources/citizen-identity.ts'
import type { Rule } from '../../node.ts'
import { isBornOn, sexIn } from '../formats/nik.gen.ts'
import { breaks } from '../rule.gen.ts'

export const citizenIdentityRule: Rule<CitizenIdentity> = (context) => {
    const { nik, birthDate, sex } = context.value
    if (birthDate && !isBornOn(nik, birthDate))
      context.issues.push(breaks('citizen-identity.birth-date', birthDate, ['birthDate']))
    if (sex && sexIn(nik) !== sex) context.issues.push(breaks('citizen-identity.sex', nik, ['nik']))
  }
