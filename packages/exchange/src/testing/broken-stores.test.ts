import { describe, expect, test } from 'vitest'
import { sqliteFixture } from './__fixtures__/sqlite-fixture.ts'
import { brokenStores } from './broken-stores.ts'
import { describeStore, failedStoreCases } from './describe-store.ts'

describeStore({ describe, test, create: sqliteFixture })

describe('the contract test rejects a store that', () => {
  test.each(brokenStores)('$name: $caughtBy', async ({ sabotage, caughtBy }) => {
    expect(await failedStoreCases(sqliteFixture, [caughtBy])).toEqual([])
    expect(await failedStoreCases(sabotage(sqliteFixture), [caughtBy])).toEqual([caughtBy])
  })
})
