import { deepEqual, ok } from 'node:assert/strict'
import type { Claimed, Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { commandOf, keepIn, OWNER } from './store-samples.ts'

const numbered = (at: number) => `0000-0000-${String(at).padStart(4, '0')}` as Claimed['deliveries'][number]['case']
const nothing: Claimed = { deliveries: [], commands: [] }
const most = new Map([
  ['peer:a', 6],
  [`peer:${OWNER}`, 5],
])

const pileUp = async (store: Store) => {
  await keepIn(store, ...Array.from({ length: 20 }, (_, at) => numbered(at)))
  await store.write(async (transaction) => {
    for (let at = 0; at < 20; at++) {
      await transaction.owe('peer:a', numbered(at), 0, 1, 0)
      await transaction.owe('peer:b', numbered(at), 0, 1, 0)
      await transaction.queueCommand(commandOf(`key-${at}-key`, numbered(at)), 0)
    }
  })
}

const claim = (store: Store, held = nothing, now = 1, until = 100) =>
  store.claim({ now, until, share: 2, ahead: { held, most } })
const counts = ({ deliveries, commands }: Claimed) => [
  deliveries.filter(({ destination }) => destination === 'peer:a').length,
  deliveries.filter(({ destination }) => destination === 'peer:b').length,
  commands.length,
]

/** What is taken ahead of its turn, and that it never lets two nodes call more than their share together. */
export const aheadCases: readonly StoreCase[] = [
  {
    name: 'who has a lane to itself may take more of it than a share, and fill that up',
    run: async ({ store, reopen }) => {
      await pileUp(store)
      const taken = await claim(store)
      deepEqual(counts(taken), [6, 2, 5])
      deepEqual(counts(await claim(store, taken)), [0, 0, 0])
      const [done] = taken.deliveries.filter(({ destination }) => destination === 'peer:a')
      ok(done)
      await store.write((transaction) => transaction.acknowledge(done, 1, 1))
      deepEqual(counts(await claim(reopen(), taken)), [1, 0, 0])
    },
  },
  {
    name: 'who has a lane with others gets no more than what is left of the share',
    run: async ({ store, reopen }) => {
      await pileUp(store)
      const { deliveries } = await store.claim({ now: 1, until: 100, share: 1 })
      const others = deliveries.find(({ destination }) => destination === 'peer:a')
      ok(others)
      const taken = await claim(reopen())
      deepEqual(counts(taken), [1, 1, 1])
      deepEqual(counts(await claim(reopen(), taken)), [0, 0, 0])
      await store.write((transaction) => transaction.acknowledge(others, 1, 1))
      deepEqual(counts(await claim(reopen(), taken)), [5, 0, 0])
    },
  },
  {
    name: 'while one has more than a share of a lane others get nothing of it, until its leases end',
    run: async ({ store, reopen }) => {
      await pileUp(store)
      await claim(store)
      deepEqual(counts(await claim(reopen())), [0, 0, 0])
      deepEqual(counts(await claim(reopen(), nothing, 100, 200)), [6, 2, 5])
    },
  },
]
