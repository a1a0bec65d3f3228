export { type GuardError, type GuardErrorCode, isGuardError } from './guard-error.ts'
export { type GuardOptions, guardedFetch } from './guarded-fetch.ts'
export type { Resolve } from './resolve.ts'
export { type UpstreamFetchOptions, upstreamFetch } from './upstream-fetch.ts'
