// The client

export type { Auth, Gateway, GatewayAnswer, GatewayErrorCode, GatewayFault } from '@selaras/schemas/gateway'
// Proving who calls
export { apiKey, bearer } from './auth.ts'
export { type Client, createClient } from './client.ts'
export type { Following } from './follow.ts'
// What can go wrong
export { GatewayError, type GatewayErrorSide, isGatewayError } from './gateway-error.ts'
export type {
  Audit,
  Complaints,
  Entries,
  Erasures,
  Health,
  Identity,
  JointRequests,
  JointServices,
  Participant,
  QueueTickets,
  Resources,
  Schemas,
  ServiceRequests,
  Services,
  Subscriptions,
  Surveys,
} from './generated/methods.gen.ts'
export type {
  ClientOptions,
  CommandOptions,
  Fetch,
  Language,
  ReadOptions,
  RetryOptions,
  WriteOptions,
} from './options.ts'
export type { Page, Paged } from './paged.ts'
export { isProblemError, type ProblemCode, ProblemError } from './problem-error.ts'
export { isTransportError, TransportError, type TransportErrorCode } from './transport-error.ts'
export {
  isUnexpectedResponseError,
  type UnexpectedResponseCode,
  UnexpectedResponseError,
} from './unexpected-response-error.ts'
