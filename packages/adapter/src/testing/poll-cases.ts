import { Service } from '@selaras/schemas'
import { expectCommand, keysOf } from './change-rules.ts'
import { ability, type ContractCase, contextOf, ensure } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

const expectCursor = async (fixture: AdapterFixture) => {
  const { call, given } = ability(fixture, 'changes')
  const page = async (cursor?: string) => (await call(cursor, contextOf(fixture))).value
  const start = await page()
  await given.cause()
  const first = await page(start.cursor)
  ensure(first.changes.length === 1, 'the one change that was made')
  for (const change of first.changes) expectCommand(change)
  ensure(keysOf((await page(start.cursor)).changes) === keysOf(first.changes), 'the same changes for the same cursor')
  ensure((await page(first.cursor)).changes.length === 0, 'no change twice once the cursor has passed it')
}

const expectServices = async (fixture: AdapterFixture) => {
  const { call, given } = ability(fixture, 'catalogue')
  const { value } = await call(contextOf(fixture))
  ensure(value.length === given.size, `${given.size} services, not ${value.length}`)
  for (const service of value) {
    const result = Service.safeParse(service)
    ensure(result.success, `a Service of the standard: ${result.error?.issues[0]?.path.join('.')}`)
  }
}

/** Cases of `changes` and `catalogue`. */
export const pollCases = (fixture: AdapterFixture): ContractCase[] => [
  ...(fixture.changes ? [{ name: 'changes: a cursor is exact and moves on', run: expectCursor }] : []),
  ...(fixture.catalogue ? [{ name: 'catalogue: every service is one of the standard', run: expectServices }] : []),
]
