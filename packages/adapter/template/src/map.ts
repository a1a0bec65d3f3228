// Translation in both directions, pure: no clock, no network.
import { AdapterError, sharedTexts } from '@selaras/adapter'
import type { IdentityClaim, IdentityMatch } from '@selaras/schemas'
import type { HelloAnswer, HelloQuestion } from './upstream.ts'

type Verdict = Pick<IdentityMatch, 'status' | 'attributes'>

export const toQuestion = (claim: IdentityClaim): HelloQuestion => {
  if (claim.kind === 'citizen') return { number: claim.citizen.nik, full_name: claim.citizen.name }
  throw new AdapterError(sharedTexts.onlyPeople, { adapter: 'hello', code: 'caller' })
}

export const toVerdict = ({ result, name_ok, life }: HelloAnswer): Verdict => {
  if (result === 'NONE') return { status: 'not-found', attributes: {} }
  if (result !== 'FOUND') throw new AdapterError(sharedTexts.noResult, { adapter: 'hello', code: 'transient' })
  if (life === 'DEAD') return { status: 'deceased', attributes: {} }
  const matched = name_ok === 'Y'
  return { status: matched ? 'match' : 'mismatch', attributes: { nik: { matched: true }, name: { matched } } }
}
