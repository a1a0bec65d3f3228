// Generated from resources/citizen-identity.ts by `pnpm generate`. Do not edit.
import type { CitizenIdentity } from '../../../resources/citizen-identity.ts'
import type { Rule } from '../../node.ts'
import { parseNik } from '../formats/nik.gen.ts'
import { breaks } from '../rule.gen.ts'

export const citizenIdentityRule: Rule<CitizenIdentity> = (context) => {
    const { nik, birthDate, sex } = context.value
    const parsed = parseNik(nik, birthDate ?? '9999-12-31')
    if (birthDate && !(parsed.ok && parsed.value.birthDate === birthDate))
      context.issues.push(breaks('citizen-identity.birth-date', birthDate, ['birthDate']))
    if (sex && parsed.ok && parsed.value.sex !== sex) context.issues.push(breaks('citizen-identity.sex', nik, ['nik']))
  }
