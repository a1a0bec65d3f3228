import { ability, type ContractCase, contextOf, ensure, isSkipped } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

type Carry = 'submit' | 'execute'

const expectOnce = async (fixture: AdapterFixture, name: Carry) => {
  const { call, given } = ability(fixture, name)
  const before = given.count()
  const first = await call(given.entry, given.state, contextOf(fixture))
  ensure(first.value.outcome === 'sent', `"${name}" to send this entry`)
  const after = given.count()
  ensure(after === before + 1, `one more in the upstream after "${name}", not ${after - before}`)
  const again = await call(given.entry, given.state, contextOf(fixture))
  ensure(given.count() === after, `nothing new when "${name}" is called again with the same entry`)
  ensure(again.value.reference === first.value.reference, 'the same reference for the same entry')
}

const expectIgnored = async (fixture: AdapterFixture, name: Carry) => {
  const { call, given } = ability(fixture, name)
  if (isSkipped(given.ignored)) return
  const before = given.count()
  const { value } = await call(given.ignored, given.state, contextOf(fixture))
  ensure(
    value.outcome === 'ignored',
    `"ignored" for an entry that does not concern the upstream, not "${value.outcome}"`,
  )
  ensure(given.count() === before, 'nothing in the upstream for an entry that does not concern it')
}

/** Cases of `submit` and `execute`. */
export const carryCases = (fixture: AdapterFixture): ContractCase[] =>
  (['submit', 'execute'] as const).flatMap((name): ContractCase[] => {
    const given = fixture[name]
    if (!given) return []
    return [
      { name: `${name}: the same entry twice opens nothing new`, run: (fresh) => expectOnce(fresh, name) },
      {
        name: `${name}: an entry that does not concern the upstream is ignored`,
        ...(isSkipped(given.ignored) && given.ignored),
        run: (fresh) => expectIgnored(fresh, name),
      },
    ]
  })
