// The client

// Proving who calls
export { type Auth, apiKey, bearer } from './auth.ts'
export { type Client, createClient } from './client.ts'
export type { Following } from './follow.ts'
export type {
  Complaints,
  Entries,
  Health,
  Identity,
  Participant,
  Schemas,
  ServiceRequests,
  Services,
} from './generated/methods.gen.ts'
export type { ClientOptions, CommandOptions, Fetch, ReadOptions, RetryOptions, WriteOptions } from './options.ts'
export type { Page, Paged } from './paged.ts'
// What can go wrong
export { isProblemError, ProblemError } from './problem-error.ts'
export { isTransportError, TransportError, type TransportErrorCode } from './transport-error.ts'
export {
  isUnexpectedResponseError,
  type UnexpectedResponseCode,
  UnexpectedResponseError,
} from './unexpected-response-error.ts'
