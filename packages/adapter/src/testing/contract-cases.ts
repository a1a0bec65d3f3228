import type { Maturity } from '../adapter.ts'
import { carryCases } from './carry-cases.ts'
import { ABILITIES, type ContractCase, ensure } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'
import { identityCases } from './identity-cases.ts'
import { pollCases } from './poll-cases.ts'
import { receiveCases } from './receive-cases.ts'
import { upstreamCases } from './upstream-cases.ts'

const MATURITIES: readonly Maturity[] = ['official-spec', 'de-facto', 'legacy', 'port-only']
const IDENTITY = ['specificationVersion', 'name', 'maturity']

const identity: readonly ContractCase[] = [
  {
    name: 'identity: specification version 1',
    run: ({ adapter }) => ensure(adapter.specificationVersion === 1, 'specificationVersion 1'),
  },
  {
    name: 'identity: a kebab-case name',
    run: ({ adapter }) => ensure(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(adapter.name), 'a kebab-case name'),
  },
  {
    name: 'identity: a known maturity',
    run: ({ adapter }) => ensure(MATURITIES.includes(adapter.maturity), `one of ${MATURITIES.join(', ')}`),
  },
  {
    name: 'identity: no members but those of the port',
    run: ({ adapter }) => {
      const extra = Object.keys(adapter).filter((key) => ![...IDENTITY, ...ABILITIES].includes(key))
      ensure(extra.length === 0, `no members beyond the port, such as ${extra.join(', ')}`)
    },
  },
  {
    name: 'identity: every ability is a function and has a fixture',
    run: (fixture) => {
      const odd = ABILITIES.filter((name) =>
        name in fixture.adapter ? typeof fixture.adapter[name] !== 'function' : fixture[name],
      )
      ensure(odd.length === 0, `a function or nothing for ${odd.join(', ')}`)
      const untried = ABILITIES.filter((name) => fixture.adapter[name] && !fixture[name])
      ensure(untried.length === 0, `a fixture for ${untried.join(', ')}`)
    },
  },
]

/** Every case that applies to an adapter; which ones follows from its abilities. */
export const contractCases = (fixture: AdapterFixture): ContractCase[] => [
  ...identity,
  ...identityCases(fixture),
  ...carryCases(fixture),
  ...receiveCases(fixture),
  ...pollCases(fixture),
  ...upstreamCases(fixture),
]
