import type { NewEntry, Store } from '../store/store.ts'
import type { BrokenStore } from './sabotage.ts'
import type { CreateStoreFixture } from './store-fixture.ts'
import { CASE } from './store-samples.ts'

/** Replaces the write of the first handle on a store. */
const withWrite =
  (change: (store: Store) => Store['write']) =>
  (create: CreateStoreFixture): CreateStoreFixture =>
  async () => {
    const fixture = await create()
    return { ...fixture, store: { ...fixture.store, write: change(fixture.store) } }
  }

/** Changes what is appended. */
const withEntries = (change: (entry: NewEntry) => NewEntry) =>
  withWrite(
    (store) => (work) =>
      store.write((transaction) => {
        const appendEntries: typeof transaction.appendEntries = (id, entries) =>
          transaction.appendEntries(id, entries.map(change))
        return work({ ...transaction, appendEntries })
      }),
  )

/** Stores that answer before a group is on disk, or show in it what was there before it. */
export const brokenGroups: readonly BrokenStore[] = [
  {
    name: 'answers before it commits',
    caughtBy: 'what was written is there for another handle as soon as the write resolves',
    sabotage: withWrite(
      (store) => (work) =>
        new Promise((resolve, reject) => {
          store.write((transaction) => work(transaction).then((result) => void resolve(result))).catch(reject)
        }),
    ),
  },
  {
    name: 'shows every write of a group the case before the group',
    caughtBy: 'writes begun together end as if each had waited for the one before',
    sabotage: withWrite((store) => async (work) => {
      const early = await store.read((view) => view.caseOf(CASE))
      return store.write((transaction) => work({ ...transaction, caseOf: async () => early }))
    }),
  },
  {
    name: 'looks up before a group what its writes said they would',
    caughtBy: 'what a write says it will look up changes no answer',
    sabotage: withWrite((store) => async (work, expected) => {
      const { answer } = expected ?? {}
      const early = answer && (await store.read((view) => view.answer(answer.caller, answer.key)))
      return store.write((transaction) => work({ ...transaction, answer: async () => early }))
    }),
  },
  {
    name: 'waits for no signature',
    caughtBy: 'a signature that is still on its way is kept with what it signs',
    sabotage: withEntries(({ proof, ...entry }) => ({ ...entry, ...(typeof proof === 'string' && { proof }) })),
  },
  {
    name: 'keeps what a failed signature should have proved',
    caughtBy: 'a signature that fails costs its own write only',
    sabotage: withEntries(({ proof, ...entry }) => ({
      ...entry,
      proof: Promise.resolve(proof ?? '').catch(() => ''),
    })),
  },
]
