import { deepEqual, ok } from 'node:assert/strict'
import type { StoreCase } from './store-fixture.ts'
import { CASE, commandOf, OTHER_CASE, OWNER, oweIn, PARTY } from './store-samples.ts'

const take = { now: 1, until: 1_000, share: 9 }

/** Peers that fell silent, and what waits for them. */
export const silenceCases: readonly StoreCase[] = [
  {
    name: 'a peer is silent until it answers again, however often that is noted',
    run: async ({ store, reopen }) => {
      await store.write(async (transaction) => {
        await transaction.noteSilence(PARTY, 1)
        await transaction.noteSilence(PARTY, 2)
      })
      deepEqual(await reopen().read((view) => view.silentPeers()), [PARTY])
      await store.write((transaction) => transaction.endSilence(PARTY, 3))
      deepEqual(await reopen().read((view) => view.silentPeers()), [])
    },
  },
  {
    name: 'when a silent peer answers again what waits for it is due, and nothing else',
    run: async ({ store, reopen }) => {
      for (const peer of [PARTY, OWNER]) await oweIn(store, `peer:${peer}`)
      await store.write((transaction) => transaction.queueCommand(commandOf('accept-once'), 1))
      const { deliveries, commands } = await store.claim(take)
      await store.write(async (transaction) => {
        for (const lease of deliveries) ok(await transaction.postpone(lease, 500, 'off'))
        for (const lease of commands) ok(await transaction.postponeCommand(lease, 500, 'off'))
        await transaction.endSilence(PARTY, 9)
      })
      const first = await reopen().claim({ ...take, now: 9 })
      deepEqual([first.deliveries.map(({ destination }) => destination), first.commands], [[`peer:${PARTY}`], []])
      await store.write((transaction) => transaction.endSilence(OWNER, 9))
      const second = await reopen().claim({ ...take, now: 9 })
      deepEqual(
        [second.deliveries.map(({ destination }) => destination), second.commands.map(({ key }) => key)],
        [[`peer:${OWNER}`], ['accept-once']],
      )
    },
  },
  {
    name: 'what is under way to a peer, or parked, stays so when it answers again',
    run: async ({ store, reopen }) => {
      await oweIn(store, `peer:${PARTY}`, CASE)
      const [parked] = (await store.claim(take)).deliveries
      ok(parked)
      await store.write((transaction) => transaction.postpone(parked, undefined, 'no'))
      await oweIn(store, `peer:${PARTY}`, OTHER_CASE)
      await store.claim(take)
      await store.write((transaction) => transaction.endSilence(PARTY, 9))
      deepEqual((await reopen().claim({ ...take, now: 9 })).deliveries, [])
    },
  },
  {
    name: 'what waits for one destination is hurried, and nothing else',
    run: async ({ store, reopen }) => {
      for (const peer of [PARTY, OWNER]) await oweIn(store, `webhook:${peer}`)
      for (const lease of (await store.claim(take)).deliveries)
        await store.write((transaction) => transaction.postpone(lease, 500, 'off'))
      await store.write((transaction) => transaction.hurry(`webhook:${PARTY}`, 9))
      const { deliveries } = await reopen().claim({ ...take, now: 9 })
      deepEqual(
        deliveries.map(({ destination }) => destination),
        [`webhook:${PARTY}`],
      )
    },
  },
]
