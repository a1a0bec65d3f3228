import { deepEqual } from 'node:assert/strict'
import type { ParticipantId } from '@selaras/schemas'
import type { StoredSubscription } from '../store/subscriptions.ts'
import type { StoreCase } from './store-fixture.ts'
import { OWNER, PARTY, STRANGER } from './store-samples.ts'

const subscriptionOf = (id: string, participant: ParticipantId, rest: Partial<StoredSubscription> = {}) => ({
  id,
  participant,
  url: 'https://penerima.example/?a="b"',
  signature: 'v1' as const,
  secrets: [{ secret: `whsec_${id}` }],
  createdAt: 1_773_370_800_000,
  ...rest,
})
const ids = (found: readonly StoredSubscription[]) => found.map(({ id }) => id)

/** What a store must do with subscriptions. */
export const subscriptionCases: readonly StoreCase[] = [
  {
    name: 'a subscription is kept as it is now, and once it ended nobody is owed by it',
    run: async ({ store, reopen }) => {
      const made = subscriptionOf('sub_1', PARTY, { types: ['complaint.*'], services: ['usaha.nib'] })
      await store.write((transaction) => transaction.putSubscription(made))
      const kept = async () => {
        const { position: _, ...rest } = { position: 0, ...(await reopen().read((view) => view.subscription('sub_1'))) }
        return rest
      }
      deepEqual(await kept(), made)
      deepEqual(ids(await reopen().read((view) => view.activeSubscriptions([OWNER, PARTY]))), ['sub_1'])
      const renewed = {
        ...made,
        secrets: [{ secret: 'whsec_new' }, { secret: 'whsec_sub_1', until: 1_773_370_900_000 }],
      }
      await store.write((transaction) => transaction.putSubscription(renewed))
      deepEqual(await kept(), renewed)
      const paused = { at: 1_773_370_900_001, because: 'failing' as const }
      await store.write((transaction) => transaction.putSubscription({ ...renewed, paused, failingSince: 7 }))
      deepEqual(await kept(), { ...renewed, paused, failingSince: 7 })
      deepEqual(ids(await reopen().read((view) => view.activeSubscriptions([PARTY]))), ['sub_1'])
      await store.write((transaction) => transaction.putSubscription(renewed))
      deepEqual(await kept(), renewed)
      const ended = { ...renewed, secrets: [], ended: { at: 1_773_370_800_001, because: 'gone' as const } }
      await store.write((transaction) => transaction.putSubscription(ended))
      deepEqual(await kept(), ended)
      deepEqual(await reopen().read((view) => view.activeSubscriptions([PARTY])), [])
      deepEqual(await reopen().read((view) => view.subscription('sub_2')), undefined)
    },
  },
  {
    name: 'subscriptions are listed by participant, in order, page by page',
    run: async ({ store, reopen }) => {
      await store.write(async (transaction) => {
        for (const id of ['sub_b', 'sub_c', 'sub_a']) await transaction.putSubscription(subscriptionOf(id, PARTY))
        await transaction.putSubscription(subscriptionOf('sub_d', STRANGER))
      })
      const page = (after: number) =>
        reopen().read((view) => view.subscriptions({ participant: PARTY, after, limit: 2 }))
      const first = await page(0)
      deepEqual(ids(first), ['sub_b', 'sub_c'])
      deepEqual(ids(await page(first[1]?.position ?? 0)), ['sub_a'])
      deepEqual(ids(await reopen().read((view) => view.activeSubscriptions([STRANGER]))), ['sub_d'])
      deepEqual(ids(await reopen().read((view) => view.activeSubscriptions([PARTY, STRANGER]))), [
        'sub_b',
        'sub_c',
        'sub_a',
        'sub_d',
      ])
      deepEqual(await reopen().read((view) => view.activeSubscriptions([])), [])
    },
  },
]
