export {
  type GuardError,
  type GuardErrorCode,
  type GuardOptions,
  guardedFetch,
  isGuardError,
  type Resolve,
} from '@selaras/adapter/guard'
export { signWebhook, type WebhookMessage, type WebhookSigner } from './sign.ts'
export {
  replayMemory,
  type VerifyOptions,
  verifyWebhook,
  type WebhookHeaders,
  type WebhookVerdict,
} from './verify.ts'
