import { deepEqual } from 'node:assert/strict'
import type { Instant } from '@selaras/schemas'
import type { UseQuery } from '../store/uses.ts'
import type { StoreCase } from './store-fixture.ts'
import { CASE, OTHER_CASE, PARTY } from './store-samples.ts'

const useOf = (attribute: string, about: UseQuery) => ({
  agreement: 'PKS-0001-2026',
  grantee: PARTY,
  operation: 'serviceRequests.get',
  purpose: { id: 'Tujuan "satu"', en: 'One purpose' },
  attributes: [attribute],
  at: '2026-03-13T10:00:00.000Z' as Instant,
  ...about,
})

/** What a store must do with the uses of agreements. */
export const useCases: readonly StoreCase[] = [
  {
    name: 'uses of an agreement are found by case and by subject, every one, in order',
    run: async ({ store, reopen }) => {
      const [mine, person] = [{ case: CASE }, { subject: 'pseudonym' }]
      const uses = [useOf('b', mine), useOf('c', person), useOf('a', mine), useOf('d', { case: OTHER_CASE })]
      await store.write(async (transaction) => {
        for (const use of uses) await transaction.recordUse(use)
      })
      const found = (query: UseQuery) => reopen().read((view) => view.uses(query))
      deepEqual(await found(mine), [useOf('b', mine), useOf('a', mine)])
      deepEqual(await found(person), [useOf('c', person)])
      deepEqual(await found({ subject: CASE }), [])
    },
  },
]
