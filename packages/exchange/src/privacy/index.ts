export { type BreachQuery, breachReport, type Exposure } from './breach-report.ts'
export { type ErasedSubject, type ErasureOrder, eraseSubject } from './erase.ts'
export {
  type KeyService,
  type MasterKey,
  masterKey,
  masterKeyEnvironment,
  masterKeyFile,
  masterKeyFromService,
  newMasterKey,
} from './master-key.ts'
export { rewrapKeys } from './rewrap-keys.ts'
export { type SealedOptions, type SealedStore, sealed } from './sealed.ts'
export type { Subject } from './subject.ts'
