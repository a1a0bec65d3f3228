export { digestOf } from './cases/digest.ts'
export type { GivenCommand } from './cases/give-command.ts'
export { createExchange, type Exchange, type ExchangeOptions } from './create-exchange.ts'
export type { Attempt } from './delivery/errands.ts'
export { DEFAULT_SCHEDULE, type Schedule } from './delivery/schedule.ts'
export type { GiveCommand, Handler } from './delivery/to-handler.ts'
export { type Directory, directory } from './directory.ts'
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
export type { Trust } from './trust/trust.ts'
