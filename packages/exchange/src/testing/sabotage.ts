import type { Store, Transaction, View } from '../store/store.ts'
import type { CreateStoreFixture } from './store-fixture.ts'

/** A working store made wrong in one way, and the case that must notice. */
export interface BrokenStore {
  name: string
  caughtBy: string
  sabotage: (create: CreateStoreFixture) => CreateStoreFixture
}

/** Replaces members of every handle on a store. */
export const withStore =
  (change: (store: Store) => Partial<Store>) =>
  (create: CreateStoreFixture): CreateStoreFixture =>
  async () => {
    const { store, reopen, close } = await create()
    const broken = (handle: Store): Store => ({ ...handle, ...change(handle) })
    return { store: broken(store), reopen: () => broken(reopen()), close }
  }

/** Replaces members of every transaction. */
export const withWrites = (change: (transaction: Transaction) => Partial<Transaction>) =>
  withStore((store) => ({
    write: (work) => store.write((transaction) => work({ ...transaction, ...change(transaction) })),
  }))

/** Replaces members of every view. */
export const withReads = (change: (view: View) => Partial<View>) =>
  withStore((store) => ({ read: (work) => store.read((view) => work({ ...view, ...change(view) })) }))
