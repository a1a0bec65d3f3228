import type { Adapter, AdapterContext } from '../adapter.ts'
import type { AdapterFixture, Skipped } from './fixture.ts'

export type Ability = 'verifyIdentity' | 'submit' | 'execute' | 'changes' | 'catalogue' | 'receive'
export const ABILITIES: readonly Ability[] = ['verifyIdentity', 'submit', 'execute', 'changes', 'catalogue', 'receive']

/** One thing an adapter must do. `run` throws when it does not. */
export interface ContractCase {
  name: string
  run: (fixture: AdapterFixture) => void | Promise<void>
  /** Reason the case cannot be tried. */
  skip?: string
}

/** Fails a case with a sentence that says what was expected. */
export function ensure(condition: boolean, expected: string): asserts condition {
  if (!condition) throw new Error(`The adapter contract expects ${expected}.`)
}

/** Context of a call: the sandbox and its clock, unless a case says otherwise. */
export const contextOf = (fixture: AdapterFixture, own: Partial<AdapterContext> = {}): AdapterContext => ({
  fetch: fixture.fetch,
  now: () => fixture.now,
  ...own,
})

export const isSkipped = (value: object): value is Skipped => 'skip' in value

/** An ability with what the fixture says of it. Both are there, or the case that asks has already failed. */
export const ability = <Name extends Ability>(fixture: AdapterFixture, name: Name) => {
  const call = fixture.adapter[name]
  const given = fixture[name]
  ensure(call !== undefined && given !== undefined, `"${name}" in the adapter and in its fixture`)
  return { call: call as NonNullable<Adapter[Name]>, given: given as NonNullable<AdapterFixture[Name]> }
}

/** What a promise was rejected with; a case fails when it was not. */
export const rejection = async (work: Promise<unknown>, expected: string): Promise<unknown> => {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  ensure(outcome !== undefined, expected)
  return outcome.error
}
