import type { Store } from '../store/store.ts'

/** A store to try, alone in a place of its own. */
export interface StoreFixture {
  store: Store
  /** Another handle on the same data: what it reads was kept where it belongs, not in memory. */
  reopen: () => Store
  /** Closes what was opened and removes the place. */
  close: () => Promise<void>
}

export type CreateStoreFixture = () => StoreFixture | Promise<StoreFixture>

/** One thing a store must do. `run` throws when it does not. */
export interface StoreCase {
  name: string
  run: (fixture: StoreFixture) => Promise<void>
}
