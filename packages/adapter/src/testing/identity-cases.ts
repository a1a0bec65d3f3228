import { type IdentityClaim, IdentityMatch, parseInstant } from '@selaras/schemas'
import { ability, type ContractCase, contextOf, ensure, isSkipped } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

const verify = async (fixture: AdapterFixture, claim: IdentityClaim, now = fixture.now) => {
  const reading = await ability(fixture, 'verifyIdentity').call(claim, contextOf(fixture, { now: () => now }))
  return reading.value
}

const given = (fixture: AdapterFixture) => ability(fixture, 'verifyIdentity').given

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

const expectMatch = async (fixture: AdapterFixture) => {
  const { status, attributes } = await verify(fixture, given(fixture).match)
  ensure(status === 'match', `status "match" for a claim that agrees, not "${status}"`)
  const verdicts = Object.values(attributes)
  ensure(verdicts.length > 0 && verdicts.every((verdict) => verdict.matched), 'every attribute of that claim to agree')
}

const expectWrong = async (fixture: AdapterFixture) => {
  const { claim, attribute } = given(fixture).wrong
  const { status, attributes } = await verify(fixture, claim)
  ensure(
    status === 'partial' || status === 'mismatch',
    `"partial" or "mismatch" for a wrong ${attribute}, not "${status}"`,
  )
  ensure(attributes[attribute]?.matched === false, `attribute "${attribute}" not to agree`)
}

const expectStatus = async (fixture: AdapterFixture, claim: IdentityClaim, wanted: string) => {
  const { status, attributes } = await verify(fixture, claim).catch((error: unknown) => {
    throw new Error(`The adapter contract expects the answer "${wanted}", not an error.`, { cause: error })
  })
  ensure(status === wanted, `status "${wanted}", not "${status}"`)
  const agrees = Object.values(attributes).some((verdict) => verdict.matched)
  // A business that is closed still has its name; somebody nobody knows has nothing to agree with.
  ensure(wanted === 'inactive' || !agrees, 'nobody to agree with nobody')
}

const expectNoCopy = async (fixture: AdapterFixture) => {
  const { match, wrong, sourceValues } = given(fixture)
  const personal = [...leaves({ ...match, kind: '' }), ...sourceValues].filter((value) => value.length > 3)
  for (const claim of [match, wrong.claim]) {
    const reading = await ability(fixture, 'verifyIdentity').call(claim, contextOf(fixture))
    const written = JSON.stringify(reading).toLowerCase()
    const copied = personal.filter((value) => written.includes(value.toLowerCase()))
    ensure(copied.length === 0, `verdicts only; ${copied.length} personal values came out`)
  }
}

const expectClock = async (fixture: AdapterFixture) => {
  for (const now of [fixture.now, fixture.now + 61_000]) {
    const { verifiedAt } = await verify(fixture, given(fixture).match, now)
    const parsed = parseInstant(verifiedAt)
    ensure(parsed.ok && parsed.value.epochMilliseconds === now, '"verifiedAt" to be the time of context.now()')
  }
}

const expectSchema = async (fixture: AdapterFixture) => {
  const { match, wrong, unknown } = given(fixture)
  for (const claim of [match, wrong.claim, unknown]) {
    const result = IdentityMatch.safeParse(await verify(fixture, claim))
    ensure(result.success, `an IdentityMatch of the standard: ${result.error?.issues[0]?.path.join('.')}`)
  }
}

/** Cases of `verifyIdentity`. */
export const identityCases = ({ verifyIdentity }: AdapterFixture): ContractCase[] => {
  if (!verifyIdentity) return []
  const { gone } = verifyIdentity
  return [
    { name: 'verifyIdentity: a claim that agrees is a match', run: expectMatch },
    { name: 'verifyIdentity: a wrong attribute is shown as wrong', run: expectWrong },
    {
      name: 'verifyIdentity: an unknown person is the answer not-found',
      run: (fixture) => expectStatus(fixture, given(fixture).unknown, 'not-found'),
    },
    {
      name: 'verifyIdentity: somebody who is gone is an answer, not an error',
      ...(isSkipped(gone) && gone),
      run: (fixture) => {
        const asked = given(fixture).gone
        return isSkipped(asked) ? undefined : expectStatus(fixture, asked.claim, asked.status)
      },
    },
    { name: 'verifyIdentity: the data of the source is never copied', run: expectNoCopy },
    { name: 'verifyIdentity: the time comes from the context', run: expectClock },
    { name: 'verifyIdentity: the answer is an IdentityMatch of the standard', run: expectSchema },
  ]
}
