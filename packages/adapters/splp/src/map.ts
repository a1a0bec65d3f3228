import { AdapterError, type AdapterErrorCode, retryAfterOf } from '@selaras/adapter'
import type { GatewayErrorCode, Wso2Fault } from '@selaras/schemas/gateway'

const MEANINGS: Readonly<Record<GatewayErrorCode, readonly [code: AdapterErrorCode, words: string]>> = {
  unauthenticated: ['configuration', 'refuses the token or key; check "token", "tokenHeader" and "apiKey"'],
  forbidden: ['configuration', 'has no subscription of ours for this API; ask its publisher'],
  'not-found': ['configuration', 'knows no API here; check "context", "version" and "tenant"'],
  'bad-request': ['caller', 'cannot read our message'],
  throttled: ['quota', 'asks to slow down'],
  blocked: ['configuration', 'has blocked us or the API; ask its operator'],
  'participant-unreachable': ['transient', 'got no answer from the system behind it'],
  internal: ['transient', 'failed'],
}

/** A fault of the gateway in the words of the port; nothing when its number is not known, and its status must do. */
export const toError = (
  adapter: string,
  { code, reason }: Wso2Fault,
  response: Response,
  now: number,
): AdapterError | undefined => {
  if (!code) return undefined
  const [kind, words] = MEANINGS[code]
  const retryAfter = retryAfterOf(response, now)
  return new AdapterError(`SPLP ${words} (${reason}).`, {
    adapter,
    code: kind,
    upstream: reason,
    ...(retryAfter !== undefined && { retryAfter }),
  })
}
