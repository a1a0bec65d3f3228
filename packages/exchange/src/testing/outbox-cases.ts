import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Claimed, Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { CASE, commandOf, keepIn, OTHER_CASE, OWNER, oweIn, PARTY } from './store-samples.ts'

const numbered = (at: number) => `0000-0000-${String(at).padStart(4, '0')}` as typeof CASE

/** What can be taken, taken for no time at all. */
type Carried = Claimed['deliveries'][number] | Claimed['commands'][number]

const finish = (store: Store, done: Carried | undefined) =>
  store.write(async (transaction) => {
    if (done && 'owner' in done) await transaction.settleCommand(done, 'done')
    else if (done) await transaction.acknowledge(done, done.target, 1)
  })

const look = (store: Store, now = 1, share = 9) => store.claim({ now, until: now, share })
const dueIn = async (store: Store, now?: number, share?: number) =>
  (await look(store, now, share)).deliveries.map(
    ({ destination, acknowledged, target, failures }) => `${destination} ${acknowledged}-${target} ${failures}`,
  )
const keysDue = async (store: Store, now?: number, share?: number) =>
  (await look(store, now, share)).commands.map(({ key }) => key)

const take = async (store: Store, now = 1) => {
  const [delivery] = (await look(store, now)).deliveries
  ok(delivery, 'nothing is due')
  return delivery
}
const acknowledge = async (store: Store, sequence: number, at: number, now?: number) => {
  const lease = await take(store, now)
  ok(await store.write((transaction) => transaction.acknowledge(lease, sequence, at)))
}
const postpone = async (store: Store, due: number | undefined, from?: number, now?: number) => {
  const lease = await take(store, now)
  ok(await store.write((transaction) => transaction.postpone(lease, due, 'off', { from })))
}
const takeCommand = async (store: Store, key: string, now?: number) => {
  const command = (await look(store, now)).commands.find((taken) => taken.key === key)
  ok(command, `${key} is not due`)
  return command
}

const deliveries: readonly StoreCase[] = [
  {
    name: 'what is owed is due until it is acknowledged',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      deepEqual(await dueIn(reopen()), ['peer:a 0-3 0'])
      await acknowledge(store, 2, 5)
      deepEqual(await dueIn(reopen(), 4), [])
      deepEqual(await dueIn(reopen(), 5), ['peer:a 2-3 0'])
      await acknowledge(store, 3, 5, 5)
      deepEqual(await dueIn(reopen(), 99), [])
    },
  },
  {
    name: 'owing more, or less, keeps what was acknowledged and what was owed',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      await acknowledge(store, 2, 0)
      await oweIn(store, 'peer:a', CASE, 5)
      await oweIn(store, 'peer:a', CASE, 4)
      deepEqual(await dueIn(reopen()), ['peer:a 2-5 0'])
    },
  },
  {
    name: 'a destination that asks again gets the log from there',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a', CASE, 3)
      await acknowledge(store, 2, 0)
      await postpone(store, 50, 0)
      deepEqual(await dueIn(reopen(), 50), ['peer:a 0-3 1'])
    },
  },
  {
    name: 'a failed delivery waits until it is due again, with its failures counted',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await postpone(store, 50)
      await postpone(store, 70, undefined, 50)
      deepEqual(await dueIn(reopen(), 69), [])
      equal(await reopen().read((view) => view.nextDue(0)), 70)
      equal(await reopen().read((view) => view.nextDue(70)), undefined)
      deepEqual(await dueIn(reopen(), 70), ['peer:a 0-1 2'])
      await acknowledge(store, 1, 80, 70)
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(reopen(), 80), ['peer:a 1-2 0'])
    },
  },
  {
    name: 'owing more does not hurry a delivery that waits',
    run: async ({ store }) => {
      await oweIn(store, 'peer:a')
      await postpone(store, 50)
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(store, 49), [])
    },
  },
  {
    name: 'a parked delivery is never due, never forgotten',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await postpone(store, undefined)
      await oweIn(store, 'peer:a', CASE, 2)
      deepEqual(await dueIn(reopen(), 1e12), [])
      equal(await reopen().read((view) => view.nextDue(0)), undefined)
      deepEqual(await reopen().read((view) => view.backlog()), { waiting: 0, parked: 1, divergent: 0 })
    },
  },
  {
    name: 'a destination with many deliveries hides no other',
    run: async ({ store }) => {
      await keepIn(store, CASE, ...Array.from({ length: 50 }, (_, at) => numbered(at)))
      await store.write(async (transaction) => {
        for (let at = 0; at < 50; at++) await transaction.owe('peer:a', numbered(at), 0, 1, at)
        await transaction.owe('handler:z', CASE, 0, 1, 99)
        await transaction.owe('peer:b', CASE, 0, 1, 98)
      })
      const { deliveries: due } = await look(store, 100, 2)
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

const leases: readonly StoreCase[] = [
  {
    name: 'what is taken is nobody else’s until its lease ends',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await store.write((transaction) => transaction.queueCommand(commandOf('a-command'), 0))
      const claims = await Promise.all(
        Array.from({ length: 5 }, (_, at) => (at % 2 ? store : reopen()).claim({ now: 1, until: 100, share: 9 })),
      )
      equal(claims.flatMap((claim) => claim.deliveries).length, 1)
      equal(claims.flatMap((claim) => claim.commands).length, 1)
      deepEqual(await dueIn(reopen(), 99), [])
      deepEqual(await keysDue(reopen(), 99), [])
      deepEqual(await dueIn(reopen(), 100), ['peer:a 0-1 0'])
      deepEqual(await keysDue(reopen(), 100), ['a-command'])
    },
  },
  {
    name: 'a lease that is another’s by now finishes nothing',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      const stale = await take(store)
      await take(reopen())
      const write = store.write.bind(store)
      equal(await write((transaction) => transaction.acknowledge(stale, 1, 1)), false)
      equal(await write((transaction) => transaction.postpone(stale, undefined, 'off')), false)
      await write((transaction) => transaction.renew({ deliveries: [stale], commands: [] }, 1e6))
      deepEqual(await dueIn(reopen(), 1), ['peer:a 0-1 0'])
      await write((transaction) => transaction.queueCommand(commandOf('a-command'), 0))
      const late = await takeCommand(store, 'a-command')
      await takeCommand(reopen(), 'a-command')
      equal(await write((transaction) => transaction.settleCommand(late, 'done')), false)
      equal(await write((transaction) => transaction.postponeCommand(late, undefined, 'off')), false)
      deepEqual(await keysDue(reopen()), ['a-command'])
    },
  },
  {
    name: 'a lease is kept by renewing it, and given back by ending it',
    run: async ({ store, reopen }) => {
      await oweIn(store, 'peer:a')
      await store.write((transaction) => transaction.queueCommand(commandOf('a-command'), 0))
      const taken = await store.claim({ now: 1, until: 10, share: 9 })
      await store.write((transaction) => transaction.renew(taken, 50))
      deepEqual([await dueIn(reopen(), 49), await keysDue(reopen(), 49)], [[], []])
      await store.write((transaction) => transaction.renew(taken, 20))
      deepEqual([(await dueIn(reopen(), 20)).length, await keysDue(reopen(), 20)], [1, ['a-command']])
    },
  },
  {
    name: 'no more than its share is under way to one destination, over all nodes',
    run: async ({ store, reopen }) => {
      await keepIn(store, ...Array.from({ length: 9 }, (_, at) => numbered(at)))
      await store.write(async (transaction) => {
        for (let at = 0; at < 9; at++) await transaction.owe('peer:a', numbered(at), 0, 1, 0)
        for (let at = 0; at < 9; at++) await transaction.queueCommand(commandOf(`key-${at}-key`, numbered(at)), 0)
      })
      const claim = { now: 1, until: 100, share: 4 }
      const taken = await store.claim(claim)
      deepEqual([taken.deliveries.length, taken.commands.length], [4, 4])
      deepEqual(await reopen().claim(claim), { deliveries: [], commands: [] })
      const [done] = taken.deliveries
      await store.write(async (transaction) => done && transaction.acknowledge(done, 1, 1))
      equal((await reopen().claim(claim)).deliveries.length, 1)
    },
  },
  {
    name: 'what a peer is owed, is asked as an owner and is told of erasures share one lane, each in its turn',
    run: async ({ store, reopen }) => {
      const ids = Array.from({ length: 9 }, (_, at) => numbered(at))
      await keepIn(store, ...ids)
      await store.write(async (transaction) => {
        for (const id of ids) {
          await transaction.owe(`erasure:${OWNER}`, id, 0, 1, 0)
          await transaction.owe(`peer:${OWNER}`, id, 0, 1, 1)
          await transaction.queueCommand(commandOf(`key-${id}`, id), 0)
        }
      })
      const claim = { now: 1, until: 100, share: 6 }
      const { deliveries, commands } = await store.claim(claim)
      deepEqual([deliveries.length, commands.length], [3, 3])
      deepEqual(await reopen().claim(claim), { deliveries: [], commands: [] })
      await store.write(async (transaction) => {
        for (const lease of deliveries) await transaction.acknowledge(lease, 1, 1)
      })
      const next = await reopen().claim(claim)
      deepEqual([next.deliveries.length, next.commands.length], [3, 0])
      const taken: Carried[] = [...commands, ...next.deliveries]
      for (let at = 0; at < 6; at++) {
        // One place at a time is free: whoever has waited longest is done.
        await finish(store, taken.shift())
        const { deliveries, commands } = await reopen().claim(claim)
        taken.push(...deliveries, ...commands)
      }
      deepEqual(taken.map((one) => ('owner' in one ? 'command' : 'delivery')).sort(), [
        'command',
        'command',
        'command',
        'delivery',
        'delivery',
        'delivery',
      ])
    },
  },
]

const commands: readonly StoreCase[] = [
  {
    name: 'a command is due until it is settled, and settled once',
    run: async ({ store, reopen }) => {
      const { key, failures } = await store.write((transaction) =>
        transaction.queueCommand(commandOf('one-one-one'), 0),
      )
      deepEqual([key, failures], ['one-one-one', 0])
      const lease = await takeCommand(reopen(), key)
      equal(await store.write((transaction) => transaction.settleCommand(lease, 'done')), true)
      equal(await store.write((transaction) => transaction.settleCommand(lease, 'refused', 'late')), false)
      equal(await store.write((transaction) => transaction.postponeCommand(lease, 0, 'later still')), false)
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
      const { commands: due } = await look(reopen())
      deepEqual(due, [{ ...first, fence: first.fence + 1 }])
      ok(due.every(({ name, data }) => name === 'accept' && data.name === 'accept'))
    },
  },
  {
    name: 'commands of a case go one by one, and a parked one holds back those behind it, on its own case only',
    run: async ({ store, reopen }) => {
      for (const key of ['first-key', 'second-key', 'third-key'])
        await store.write((transaction) => transaction.queueCommand(commandOf(key), 0))
      await store.write((transaction) => transaction.queueCommand(commandOf('elsewhere', OTHER_CASE), 0))
      deepEqual(await keysDue(reopen()), ['first-key', 'elsewhere'])
      const first = await takeCommand(store, 'first-key')
      await store.write((transaction) => transaction.postponeCommand(first, 50, 'off'))
      deepEqual(await keysDue(reopen()), ['elsewhere'])
      equal(await reopen().read((view) => view.nextDue(1)), 50)
      const again = await takeCommand(store, 'first-key', 50)
      await store.write((transaction) => transaction.settleCommand(again, 'refused', 'no'))
      const second = await takeCommand(store, 'second-key', 50)
      await store.write((transaction) => transaction.postponeCommand(second, undefined, 'never'))
      deepEqual(await keysDue(reopen(), 1e12), ['elsewhere'])
      deepEqual(await reopen().read((view) => view.backlog()), { waiting: 2, parked: 1, divergent: 1 })
    },
  },
  {
    name: 'an owner with many commands hides no other',
    run: async ({ store }) => {
      await keepIn(store, CASE, ...Array.from({ length: 50 }, (_, at) => numbered(at)))
      await store.write(async (transaction) => {
        for (let at = 0; at < 50; at++) await transaction.queueCommand(commandOf(`many-${at}`, numbered(at), OWNER), 0)
        await transaction.queueCommand(commandOf('other-owner', CASE, PARTY), 0)
      })
      deepEqual(await keysDue(store, 1, 2), ['many-0', 'many-1', 'other-owner'])
    },
  },
]

export const outboxCases: readonly StoreCase[] = [...deliveries, ...leases, ...commands]
