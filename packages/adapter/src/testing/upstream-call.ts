import type { AdapterContext } from '../adapter.ts'
import type { Reading } from '../reading.ts'
import { type Ability, ability } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

/** One ordinary call of each ability that asks the upstream. */
const calls: Readonly<
  Record<Exclude<Ability, 'receive'>, (fixture: AdapterFixture, context: AdapterContext) => Promise<Reading<unknown>>>
> = {
  verifyIdentity: (fixture, context) => {
    const { call, given } = ability(fixture, 'verifyIdentity')
    return call(given.match, context)
  },
  submit: (fixture, context) => {
    const { call, given } = ability(fixture, 'submit')
    return call(given.entry, given.state, context)
  },
  execute: (fixture, context) => {
    const { call, given } = ability(fixture, 'execute')
    return call(given.entry, given.state, context)
  },
  changes: (fixture, context) => ability(fixture, 'changes').call(undefined, context),
  catalogue: (fixture, context) => ability(fixture, 'catalogue').call(context),
}

/** Abilities of this adapter that ask the upstream, each with an ordinary call. */
export const upstreamCalls = (fixture: AdapterFixture) =>
  Object.entries(calls).filter(([name]) => fixture.adapter[name as Ability] && fixture[name as Ability])
