import {
  type AdapterFixture,
  answering as _unused,
  brokenAdapters,
  describeAdapter,
  failedCases,
  fuzzAdapter,
} from '@selaras/adapter/testing'
