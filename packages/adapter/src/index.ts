// The port
export type {
  Adapter,
  AdapterContext,
  Carried,
  CaseReference,
  Change,
  ChangePage,
  Maturity,
  Reception,
} from './adapter.ts'
export { AdapterError, type AdapterErrorCode, isAdapterError } from './adapter-error.ts'
// Calling the upstream
export { type BaseUrlOptions, parseBaseUrl } from './base-url.ts'
export { checkOptions } from './check-options.ts'
// Reading what it says
export { complaintOf } from './complaint-of.ts'
export { fetchOnly, isPrivateHost } from './host-guard.ts'
// Its clock
export { jakartaDate, jakartaDateTime, untilJakartaMidnight } from './jakarta-time.ts'
export { provided } from './provided.ts'
export { readBody } from './read-body.ts'
export { type Reading, type Repair, reading } from './reading.ts'
export { type JsonRequest, requestJson } from './request-json.ts'
export { requestText, type TextRequest } from './request-text.ts'
export { LONGEST_RETRY_AFTER, retryAfterOf } from './retry-after.ts'
export { reveal, type Secret } from './secret.ts'
// What the errors of every adapter say
export { say, sharedTexts } from './texts.ts'
export {
  kbli,
  list,
  type Notes,
  number,
  type ObjectOptions,
  object,
  type Read,
  type Reader,
  read,
  text,
} from './tolerant.ts'
// Being tried
export {
  type ExampleCall,
  jsonMessage,
  type MessageReader,
  type RunningSandbox,
  type SandboxFetch,
  type Tryout,
} from './tryout.ts'
// Saying why it did not serve
export { upstreamCode } from './upstream-code.ts'
