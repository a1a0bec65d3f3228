import { deepEqual, ok } from 'node:assert/strict'
import type { ParticipantId } from '@selaras/schemas'
import type { Store } from '../store/store.ts'
import type { StoreCase } from './store-fixture.ts'
import { CASE, commandOf, OTHER_CASE, OWNER, oweIn, PARTY } from './store-samples.ts'

const take = { now: 1, until: 1_000, share: 9 }

/** Takes what is due and lets it wait until `due`, because a peer was silent. */
const fail = async (store: Store, due: number | undefined, silent: ParticipantId, now = take.now) => {
  const { deliveries, commands } = await store.claim({ ...take, now })
  await store.write(async (transaction) => {
    for (const lease of deliveries) ok(await transaction.postpone(lease, due, 'off', { silent }))
    for (const lease of commands) ok(await transaction.postponeCommand(lease, due, 'off', { silent }))
  })
}

const endSilence = (store: Store, peer: ParticipantId, at = 9) =>
  store.write((transaction) => transaction.endSilence(peer, at, 2))

/** Destinations and keys of what is due at that time; taken on lease until it is long over. */
const dueAt = async (store: Store, now: number) => {
  const { deliveries, commands } = await store.claim({ ...take, now })
  return [...deliveries.map(({ destination }) => destination), ...commands.map(({ key }) => key)]
}

/** Peers that fell silent, and what waits for them. */
export const silenceCases: readonly StoreCase[] = [
  {
    name: 'a peer is silent until it answers again, for a delivery or for a command',
    run: async ({ store, reopen }) => {
      const silent = () => reopen().read((view) => view.silentPeers())
      await oweIn(store, `peer:${PARTY}`)
      await fail(store, 500, PARTY)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 1))
      await fail(store, 500, OWNER)
      deepEqual(await silent(), [OWNER, PARTY].sort())
      await endSilence(store, PARTY)
      deepEqual(await silent(), [OWNER])
      await endSilence(store, OWNER)
      deepEqual(await silent(), [])
    },
  },
  {
    name: 'who got what it waited for, and what was given up, keeps nobody silent',
    run: async ({ store }) => {
      const silent = () => store.read((view) => view.silentPeers())
      await oweIn(store, `peer:${PARTY}`)
      await fail(store, 5, PARTY)
      const [lease] = (await store.claim({ ...take, now: 5 })).deliveries
      ok(lease)
      await store.write((transaction) => transaction.acknowledge(lease, lease.target, 5))
      deepEqual(await silent(), [])
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 5))
      await fail(store, 9, PARTY, 5)
      const [asked] = (await store.claim({ ...take, now: 9 })).commands
      ok(asked)
      await store.write((transaction) => transaction.settleCommand(asked, 'done'))
      deepEqual(await silent(), [])
      await oweIn(store, `peer:${PARTY}`, OTHER_CASE)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-again', OTHER_CASE), 9))
      await fail(store, undefined, PARTY, 9)
      deepEqual(await silent(), [])
    },
  },
  {
    name: 'when a silent peer answers again what waits for it is due, and nothing else',
    run: async ({ store, reopen }) => {
      await oweIn(store, `peer:${PARTY}`)
      await oweIn(store, `erasure:${PARTY}`)
      await fail(store, 500, PARTY)
      await oweIn(store, `peer:${OWNER}`)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 1))
      await fail(store, 500, OWNER)
      await endSilence(store, PARTY)
      deepEqual((await dueAt(reopen(), 9)).sort(), [`erasure:${PARTY}`, `peer:${PARTY}`])
      await endSilence(store, OWNER)
      deepEqual(await dueAt(reopen(), 9), [`peer:${OWNER}`, 'accept-once'])
    },
  },
  {
    name: 'who answered, and asked to be left alone, is not hurried for the silence of another attempt',
    run: async ({ store }) => {
      await oweIn(store, `peer:${PARTY}`, CASE)
      const [asked] = (await store.claim(take)).deliveries
      ok(asked)
      await store.write((transaction) => transaction.postpone(asked, 500, '429'))
      await oweIn(store, `peer:${PARTY}`, OTHER_CASE)
      await fail(store, 500, PARTY)
      await endSilence(store, PARTY)
      deepEqual(
        (await store.claim({ ...take, now: 9 })).deliveries.map(({ case: id }) => id),
        [OTHER_CASE],
      )
    },
  },
  {
    name: 'what waits is hurried as often as asked, says so, and waits for its time from then on',
    run: async ({ store, reopen }) => {
      await oweIn(store, `peer:${PARTY}`)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 1))
      await fail(store, 500, PARTY)
      for (const at of [20, 30]) {
        await endSilence(store, PARTY, at)
        await fail(reopen(), 500, PARTY, at)
      }
      await endSilence(store, PARTY, 40)
      deepEqual(await dueAt(store, 40), [])
      // What is due already is not hurried once more.
      await endSilence(store, PARTY, 500)
      const { deliveries, commands } = await reopen().claim({ ...take, now: 500 })
      deepEqual(
        [...deliveries, ...commands].map(({ failures, hurries }) => [failures, hurries]),
        [
          [3, 2],
          [3, 2],
        ],
      )
      const [lease] = deliveries
      ok(lease)
      await store.write((transaction) => transaction.acknowledge(lease, lease.target - 1, 600))
      const [again] = (await store.claim({ ...take, now: 600 })).deliveries
      deepEqual([again?.failures, again?.hurries], [0, 0])
    },
  },
  {
    name: 'what was given up and is taken up again may be hurried as if it had never been',
    run: async ({ store }) => {
      await oweIn(store, `peer:${PARTY}`)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 1))
      await fail(store, 500, PARTY)
      await endSilence(store, PARTY)
      await fail(store, undefined, PARTY, 9)
      await store.write((transaction) => transaction.redrive({}, 10))
      const { deliveries, commands } = await store.claim({ ...take, now: 10 })
      deepEqual(
        [...deliveries, ...commands].map(({ failures, hurries }) => [failures, hurries]),
        [
          [0, 0],
          [0, 0],
        ],
      )
    },
  },
  {
    name: 'what is under way to a peer, or parked, stays so when it answers again',
    run: async ({ store, reopen }) => {
      await oweIn(store, `peer:${PARTY}`, CASE)
      await fail(store, undefined, PARTY)
      await oweIn(store, `peer:${PARTY}`, OTHER_CASE)
      await fail(store, 5, PARTY)
      await store.claim({ ...take, now: 5 })
      await endSilence(store, PARTY)
      deepEqual(await dueAt(reopen(), 9), [])
    },
  },
  {
    name: 'what waits for one destination starts anew, and nothing else',
    run: async ({ store, reopen }) => {
      for (const peer of [PARTY, OWNER]) await oweIn(store, `webhook:${peer}`)
      for (const lease of (await store.claim(take)).deliveries)
        await store.write((transaction) => transaction.postpone(lease, 500, 'off'))
      await store.write((transaction) => transaction.startAnew(`webhook:${PARTY}`, 9))
      const { deliveries } = await reopen().claim({ ...take, now: 9 })
      deepEqual(
        deliveries.map(({ destination, failures }) => [destination, failures]),
        [[`webhook:${PARTY}`, 0]],
      )
    },
  },
]
