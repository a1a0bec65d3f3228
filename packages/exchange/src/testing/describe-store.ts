import { aheadCases } from './ahead-cases.ts'
import { auditCases } from './audit-cases.ts'
import { groupCases } from './group-cases.ts'
import { logCases } from './log-cases.ts'
import { outboxCases } from './outbox-cases.ts'
import { pollCases } from './poll-cases.ts'
import { silenceCases } from './silence-cases.ts'
import type { CreateStoreFixture, StoreCase } from './store-fixture.ts'
import { subscriptionCases } from './subscription-cases.ts'
import { termCases } from './term-cases.ts'
import { useCases } from './use-cases.ts'

export interface DescribeStoreOptions {
  /** `describe` of vitest, jest, bun or node:test. */
  describe: (name: string, body: () => void) => unknown
  /** `test` of the same. */
  test: (name: string, body: () => Promise<void>) => unknown
  /** Called anew for every case. */
  create: CreateStoreFixture
}

const cases: readonly StoreCase[] = [
  ...logCases,
  ...groupCases,
  ...auditCases,
  ...outboxCases,
  ...aheadCases,
  ...pollCases,
  ...silenceCases,
  ...subscriptionCases,
  ...termCases,
  ...useCases,
]

const runCase = async ({ run }: StoreCase, create: CreateStoreFixture): Promise<void> => {
  const fixture = await create()
  try {
    await run(fixture)
  } finally {
    await fixture.close()
  }
}

/** The contract test of a store. Every case has a store of its own, and reads back through another handle. */
export const describeStore = ({ describe, test, create }: DescribeStoreOptions): void => {
  describe('store contract', () => {
    for (const each of cases) test(each.name, () => runCase(each, create))
  })
}

/** Names of the cases a store does not pass, without a test runner. `only` narrows the run to cases of these names. */
export const failedStoreCases = async (create: CreateStoreFixture, only?: readonly string[]): Promise<string[]> => {
  const failed: string[] = []
  for (const each of cases.filter(({ name }) => only?.includes(name) ?? true)) {
    try {
      await runCase(each, create)
    } catch {
      failed.push(each.name)
    }
  }
  return failed
}
