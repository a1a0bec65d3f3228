import { deepEqual, equal, ok } from 'node:assert/strict'
import type { StoreCase } from './store-fixture.ts'
import { CASE, caseOf, keepIn, OTHER_CASE } from './store-samples.ts'

/** When the terms of cases are looked at, and which have run out. */
export const termCases: readonly StoreCase[] = [
  {
    name: 'the terms of a case are due when they are to be looked at, the longest due first',
    run: async ({ store, reopen }) => {
      await keepIn(store, CASE, OTHER_CASE)
      await store.write(async (transaction) => {
        await transaction.lookAtTerms(CASE, 20)
        await transaction.lookAtTerms(OTHER_CASE, 10)
      })
      const due = (now: number, limit = 9) => reopen().read((view) => view.termsDue(now, limit))
      deepEqual(await due(9), [])
      deepEqual(await due(20), [OTHER_CASE, CASE])
      deepEqual(await due(20, 1), [OTHER_CASE])
      await store.write((transaction) => transaction.lookAtTerms(OTHER_CASE, 30))
      deepEqual(await due(20), [CASE])
    },
  },
  {
    name: 'a case whose terms have run out is counted until they have not, whenever it is looked at',
    run: async ({ store, reopen }) => {
      await keepIn(store, CASE, OTHER_CASE)
      const overdue = () => reopen().read((view) => view.overdueCases())
      const due = (now: number) => reopen().read((view) => view.termsDue(now, 9))
      await store.write((transaction) => transaction.keepTerms(CASE, 2, undefined))
      await store.write((transaction) => transaction.keepTerms(OTHER_CASE, 0, 50))
      deepEqual([await overdue(), await due(99)], [1, [OTHER_CASE]])
      await store.write((transaction) => transaction.lookAtTerms(CASE, 60))
      deepEqual([await overdue(), await due(99)], [1, [OTHER_CASE, CASE]])
      await store.write(async (transaction) => {
        await transaction.keepTerms(CASE, 0, undefined)
        await transaction.keepTerms(OTHER_CASE, 1, 70)
      })
      deepEqual([await overdue(), await due(69), await due(70)], [1, [], [OTHER_CASE]])
    },
  },
  {
    name: 'another policy has every case in these statuses looked at anew, the same one none',
    run: async ({ store, reopen }) => {
      const due = () => reopen().read((view) => view.termsDue(99, 9))
      const open = [{ kind: 'service-request', statuses: ['submitted', 'accepted'] }] as const
      const take = (digest: string, at: number) =>
        store.write((transaction) => transaction.takeTermPolicy(digest, open, at))
      await store.write(async (transaction) => {
        await transaction.putCase(caseOf(CASE, 1, 'submitted'), {})
        await transaction.putCase(caseOf(OTHER_CASE, 1, 'issued'), {})
      })
      ok(await take('one', 10))
      deepEqual(await due(), [CASE])
      await store.write((transaction) => transaction.keepTerms(CASE, 0, 200))
      await store.write((transaction) => transaction.keepTerms(OTHER_CASE, 0, 300))
      equal(await take('one', 20), false)
      deepEqual(await due(), [])
      ok(await take('two', 30))
      deepEqual((await due()).sort(), [OTHER_CASE, CASE].sort())
      ok(await take('one', 40))
    },
  },
]
