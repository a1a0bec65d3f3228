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
export { type FuzzOptions, type FuzzReport, fuzzAdapter } from './fuzz.ts'
// For sandboxes
export { mswHandlersOf } from './msw-handlers.ts'
export { mutate, type Random, randomOf } from './mutate.ts'
export { faultsOf, type SandboxFault, type SandboxHandler, withFaults } from './sandbox-fault.ts'
export { sandboxFetch } from './sandbox-fetch.ts'
