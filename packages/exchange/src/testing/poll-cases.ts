import { deepEqual, equal, ok } from 'node:assert/strict'
import type { StoreCase } from './store-fixture.ts'
import { CASE, caseOf, OTHER_CASE } from './store-samples.ts'

/** Polls of adapters, and the changes that found no case. */
export const pollCases: readonly StoreCase[] = [
  {
    name: 'a poll is nobody else’s until it is due again, and its cursor is kept',
    run: async ({ store, reopen }) => {
      const other = reopen()
      const first = await store.write((transaction) => transaction.takePoll('legacy', 10, 50))
      deepEqual(first, { adapter: 'legacy', cursor: undefined, fence: 1, failures: 0 })
      ok(first)
      equal(await other.write((transaction) => transaction.takePoll('legacy', 49, 99)), undefined)
      ok(await store.write((transaction) => transaction.keepPoll({ ...first, cursor: 'page-2', failures: 3 }, 60)))
      equal(await other.write((transaction) => transaction.takePoll('legacy', 59, 99)), undefined)
      const next = await other.write((transaction) => transaction.takePoll('legacy', 60, 99))
      deepEqual(next, { adapter: 'legacy', cursor: 'page-2', fence: 2, failures: 3 })
      ok(await store.write((transaction) => transaction.takePoll('other', 1, 2)))
    },
  },
  {
    name: 'a poll that is another’s by now keeps nothing',
    run: async ({ store, reopen }) => {
      const late = await store.write((transaction) => transaction.takePoll('legacy', 1, 2))
      ok(late)
      const current = await reopen().write((transaction) => transaction.takePoll('legacy', 2, 99))
      ok(current)
      equal(await store.write((transaction) => transaction.keepPoll({ ...late, cursor: 'late' }, 3)), false)
      ok(await reopen().write((transaction) => transaction.keepPoll(current, 3)))
      equal((await store.write((transaction) => transaction.takePoll('legacy', 3, 99)))?.cursor, undefined)
    },
  },
  {
    name: 'unmatched changes are listed in the order in which they came, page by page, until they find their case',
    run: async ({ store, reopen }) => {
      await store.write(async (transaction) => {
        for (const [adapter, key, isMatched] of [
          ['legacy', 'z', false],
          ['legacy', 'matched', true],
          ['legacy', 'a', false],
          ['another', 'm', false],
        ] as const)
          await transaction.recordChange(adapter, key, `{"key":"${key}"}`, isMatched, 1)
      })
      const view = reopen()
      const page = await view.read((reads) => reads.unmatchedChanges(undefined, 2))
      deepEqual(
        page.map(({ change }) => change),
        ['{"key":"z"}', '{"key":"a"}'],
      )
      const rest = await view.read((reads) => reads.unmatchedChanges(page[1], 9))
      deepEqual(
        rest.map(({ change }) => change),
        ['{"key":"m"}'],
      )
      const [first] = page
      ok(first && (await store.write((transaction) => transaction.matchChange(first))))
      equal(await store.write((transaction) => transaction.matchChange(first)), false)
      equal((await view.read((reads) => reads.unmatchedChanges(undefined, 9))).length, 2)
      equal((await view.read((reads) => reads.backlog())).divergent, 2)
    },
  },
  {
    name: 'of many lookups it is told which any case fits',
    run: async ({ store }) => {
      await store.write(async (transaction) => {
        await transaction.putCase(caseOf(CASE), { reference: 'L-1', service: 'a', person: 'p' })
      })
      const asked = [
        { reference: 'L-2' },
        { reference: 'L-1' },
        { id: OTHER_CASE },
        { id: CASE },
        { person: 'p', service: 'a' },
        { person: 'p', service: 'b' },
        {},
      ]
      const many = [...asked, ...Array.from({ length: 93 }, (_, at) => ({ reference: `M-${at}` }))]
      const known = await store.read((view) => view.areKnown(many))
      deepEqual(known.slice(0, 7), [false, true, false, true, true, false, false])
      deepEqual([known.length, known.filter(Boolean).length], [100, 3])
      deepEqual(await store.read((view) => view.areKnown([])), [])
    },
  },
  {
    name: 'the newest case is known by a place that grows with every new case, and with nothing else',
    run: async ({ store, reopen }) => {
      const newest = () => reopen().read((view) => view.newestCase())
      equal(await newest(), 0)
      await store.write((transaction) => transaction.putCase(caseOf(CASE), {}))
      const one = await newest()
      ok(one > 0)
      await store.write((transaction) => transaction.putCase(caseOf(CASE, 2, 'accepted'), {}))
      equal(await newest(), one)
    },
  },
]
