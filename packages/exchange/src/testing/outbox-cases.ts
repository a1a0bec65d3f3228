import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { CASE, commandOf, OTHER_CASE, OWNER, oweIn, PARTY } from './store-samples.ts'

const dueIn = async (store: Store, now = 1, limit = 9) =>
  (await store.read((view) => view.dueDeliveries(now, limit))).map(
    ({ destination, acknowledged, target, failures }) => `${destination} ${acknowledged}-${target} ${failures}`,
  )
const keysDue = async (store: Store, now = 1, limit = 9) =>
  (await store.read((view) => view.dueCommands(now, limit))).map(({ key }) => key)
const numbered = (at: number) => `0000-0000-${String(at).padStart(4, '0')}` as typeof CASE

const deliveries: readonly StoreCase[] = [
  {
    name: 'what is owed is due until it is acknowledged',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      deepEqual(await dueIn(reopen()), ['peer:a 0-3 0'])
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 2, 5))
      deepEqual(await dueIn(reopen(), 4), [])
      deepEqual(await dueIn(reopen(), 5), ['peer:a 2-3 0'])
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 3, 5))
      deepEqual(await dueIn(reopen(), 99), [])
    },
  },
  {
    name: 'owing more, or less, keeps what was acknowledged and what was owed',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 2, 0))
      await oweIn(store, 'peer:a', CASE, 5)
      await oweIn(store, 'peer:a', CASE, 4)
      deepEqual(await dueIn(reopen()), ['peer:a 2-5 0'])
    },
  },
  {
    name: 'a destination that asks again gets the log from there',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 3, 0))
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 0, 0))
      deepEqual(await dueIn(reopen()), ['peer:a 0-3 0'])
    },
  },
  {
    name: 'a failed delivery waits until it is due again, with its failures counted',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await store.write((transaction) => transaction.postpone('peer:a', CASE, 50, 'off'))
      await store.write((transaction) => transaction.postpone('peer:a', CASE, 70, 'off'))
      deepEqual(await dueIn(reopen(), 69), [])
      deepEqual(await dueIn(reopen(), 70), ['peer:a 0-1 2'])
      equal(await reopen().read((view) => view.nextDue(0)), 70)
      equal(await reopen().read((view) => view.nextDue(70)), undefined)
      await store.write((transaction) => transaction.acknowledge('peer:a', CASE, 1, 80))
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(reopen(), 80), ['peer:a 1-2 0'])
    },
  },
  {
    name: 'owing more does not hurry a delivery that waits',
    run: async ({ store }) => {
      await oweIn(store, 'peer:a')
      await store.write((transaction) => transaction.postpone('peer:a', CASE, 50, 'off'))
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(store, 49), [])
    },
  },
  {
    name: 'a parked delivery is never due, never forgotten',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await store.write((transaction) => transaction.postpone('peer:a', CASE, undefined, 'refused'))
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(reopen(), 1e12), [])
      equal(await reopen().read((view) => view.nextDue(0)), undefined)
      deepEqual(await reopen().read((view) => view.backlog()), { waiting: 0, parked: 1, divergent: 0 })
    },
  },
  {
    name: 'a destination with many deliveries hides no other',
    run: async ({ store }) => {
      await store.write(async (transaction) => {
        for (let at = 0; at < 50; at++) await transaction.owe('peer:a', numbered(at), 0, 1, at)
        await transaction.owe('handler:z', CASE, 0, 1, 99)
        await transaction.owe('peer:b', CASE, 0, 1, 98)
      })
      const due = await store.read((view) => view.dueDeliveries(100, 2))
      deepEqual(
        due.map(({ destination }) => destination),
        ['peer:a', 'peer:a', 'peer:b', 'handler:z'],
      )
      deepEqual(
        due.slice(0, 2).map((delivery) => delivery.case),
        [numbered(0), numbered(1)],
      )
    },
  },
]

const commands: readonly StoreCase[] = [
  {
    name: 'a command is due until it is settled, and settled once',
    run: async ({ store, reopen }) => {
      const { id, key, failures } = await store.write((transaction) =>
        transaction.queueCommand(commandOf('one-one-one'), 0),
      )
      deepEqual([key, failures], ['one-one-one', 0])
      deepEqual(await keysDue(reopen()), [key])
      equal(await store.write((transaction) => transaction.settleCommand(id, 'done')), true)
      equal(await store.write((transaction) => transaction.settleCommand(id, 'refused', 'late')), false)
      await store.write((transaction) => transaction.postponeCommand(id, 0, 'later still'))
      deepEqual(await keysDue(reopen()), [])
      deepEqual(await reopen().read((view) => view.backlog()), { waiting: 0, parked: 0, divergent: 0 })
    },
  },
  {
    name: 'a key stands for the command that came first under it',
    run: async ({ store, reopen }) => {
      const queue = (name: string) =>
        store.write((transaction) => transaction.queueCommand({ ...commandOf('same-key'), name, data: { name } }, 0))
      const first = await queue('accept')
      deepEqual(await queue('refuse'), first)
      const due = await reopen().read((view) => view.dueCommands(1, 9))
      deepEqual(due, [first])
      ok(due.every(({ name, data }) => name === 'accept' && data.name === 'accept'))
    },
  },
  {
    name: 'commands of a case go one by one, and a parked one holds back those behind it, on its own case only',
    run: async ({ store, reopen }) => {
      const queue = (key: string, id = CASE) =>
        store.write((transaction) => transaction.queueCommand(commandOf(key, id), 0))
      const first = await queue('first')
      const second = await queue('second')
      await queue('third')
      await queue('elsewhere', OTHER_CASE)
      deepEqual(await keysDue(reopen()), ['first', 'elsewhere'])
      await store.write((transaction) => transaction.postponeCommand(first.id, 50, 'off'))
      deepEqual(await keysDue(reopen()), ['elsewhere'])
      equal(await reopen().read((view) => view.nextDue(1)), 50)
      await store.write((transaction) => transaction.settleCommand(first.id, 'refused', 'no'))
      await store.write((transaction) => transaction.postponeCommand(second.id, undefined, 'never'))
      deepEqual(await keysDue(reopen(), 1e12), ['elsewhere'])
      deepEqual(await reopen().read((view) => view.backlog()), { waiting: 2, parked: 1, divergent: 1 })
    },
  },
  {
    name: 'an owner with many commands hides no other',
    run: async ({ store }) => {
      await store.write(async (transaction) => {
        for (let at = 0; at < 50; at++) await transaction.queueCommand(commandOf(`many-${at}`, numbered(at), OWNER), 0)
        await transaction.queueCommand(commandOf('other-owner', CASE, PARTY), 0)
      })
      deepEqual(await keysDue(store, 1, 2), ['many-0', 'many-1', 'other-owner'])
    },
  },
]

export const outboxCases: readonly StoreCase[] = [...deliveries, ...commands]
