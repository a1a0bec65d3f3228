export { type GuardError, type GuardErrorCode, isGuardError } from './guard/guard-error.ts'
export { type GuardOptions, guardedFetch } from './guard/guarded-fetch.ts'
export type { Resolve } from './guard/resolve.ts'
export { signWebhook, type WebhookMessage, type WebhookSigner } from './sign.ts'
export {
  replayMemory,
  type VerifyOptions,
  verifyWebhook,
  type WebhookHeaders,
  type WebhookVerdict,
} from './verify.ts'
