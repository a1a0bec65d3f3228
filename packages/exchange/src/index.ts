export type { UsesOf } from './agreements/uses.ts'
export { type AuditRecord, appendAudit } from './audit/append-audit.ts'
export { newCaseNumber } from './cases/case-number.ts'
export { digestOf } from './cases/digest.ts'
export type { GivenCommand } from './cases/give-command.ts'
export { createExchange, type Exchange } from './create-exchange.ts'
export type { Attempt } from './delivery/errands.ts'
export { DEFAULT_SCHEDULE, type Schedule } from './delivery/schedule.ts'
export type { GiveCommand, Handler } from './delivery/to-handler.ts'
export { type Directory, type DirectoryEntry, directory } from './directory.ts'
export type { ExchangeOptions } from './exchange-options.ts'
export type { Arrival } from './http/receive-requests.ts'
export type { Rate } from './limits/allowance.ts'
export type { QuotaOptions } from './limits/quotas.ts'
export { type LoggerOptions, type LogLevel, type LogLine, logger } from './operation/logger.ts'
export { createMetrics, type Metrics, type Standing } from './operation/metrics.ts'
export type { FinishedRequest, Observer } from './operation/observer.ts'
export type { MetricsOption } from './operation/pages.ts'
export type { AskedErasure } from './privacy/receive-erasure.ts'
export type { RecoveryReport } from './recover/recover.ts'
export type { AuditView, AuditWrites, Recovery, StoredCheckpoint } from './store/audit.ts'
export type { CommitGroup } from './store/group-commit.ts'
export type { Later } from './store/later.ts'
export type {
  Backlog,
  CaseLookup,
  CaseQuery,
  Delivery,
  EntryQuery,
  NewAnswer,
  NewEntry,
  QueuedCommand,
  Store,
  StoredAnswer,
  StoredCase,
  StoredEntry,
  Transaction,
  View,
} from './store/store.ts'
export type { RedriveFilter, Stuck } from './store/stuck.ts'
export type { CasesInStatus } from './store/terms.ts'
export type { AgreementUse } from './store/uses.ts'
export type { PolicyOptions } from './terms/read-policy.ts'
export type { TermExpiry } from './terms/take-terms.ts'
export { type ApiKeyOptions, apiKeys } from './trust/api-keys.ts'
export type { PrivateJwk, PublicJwk } from './trust/keys/jwk.ts'
export {
  type Curve,
  type KeyRing,
  type KeyValidity,
  newKey,
  type OwnKey,
  type PublishedKey,
  published,
  revoke,
  rotate,
} from './trust/keys/key-ring.ts'
export { createSigner, type Signer } from './trust/keys/signer.ts'
export { type SignatureOptions, signatures } from './trust/signatures.ts'
export {
  type DirectoryRefusal,
  readDirectory,
  type SignedDirectoryOptions,
  signDirectory,
  signedDirectory,
} from './trust/signed-directory.ts'
export type { Nonce, Trust, Verdict } from './trust/trust.ts'
