// The contract test

// The contract test of the contract test
export { brokenStores } from './broken-stores.ts'
export { type DescribeStoreOptions, describeStore, failedStoreCases } from './describe-store.ts'
export type { BrokenStore } from './sabotage.ts'
export type { CreateStoreFixture, StoreFixture } from './store-fixture.ts'
