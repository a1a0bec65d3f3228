export { digestOf } from './cases/digest.ts'
export type { GivenCommand } from './cases/give-command.ts'
export { createExchange, type Exchange } from './create-exchange.ts'
export type { Attempt } from './delivery/errands.ts'
export { DEFAULT_SCHEDULE, type Schedule } from './delivery/schedule.ts'
export type { GiveCommand, Handler } from './delivery/to-handler.ts'
export { type Directory, type DirectoryEntry, directory } from './directory.ts'
export type { ExchangeOptions } from './exchange-options.ts'
export type {
  Backlog,
  CaseLookup,
  CaseQuery,
  Delivery,
  EntryQuery,
  QueuedCommand,
  Store,
  StoredAnswer,
  StoredCase,
  StoredEntry,
  Transaction,
  View,
} from './store/store.ts'
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
