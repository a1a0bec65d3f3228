// The contract test

// The contract test of the contract test
export { type BrokenAdapter, brokenAdapters } from './broken-adapters.ts'
export { type DescribeAdapterOptions, describeAdapter, failedCases } from './describe-adapter.ts'
export type {
  AdapterFixture,
  CarryFixture,
  CreateFixture,
  Fault,
  IdentityFixture,
  Oddity,
  ReceiveFixture,
  Skipped,
} from './fixture.ts'
// For sandboxes
export { sandboxFaults, sandboxFetch } from './sandbox-fetch.ts'
