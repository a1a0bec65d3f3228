import { AdapterError, type AdapterErrorCode, retryAfterOf } from '@selaras/adapter'
import type { GatewayErrorCode, Wso2Fault } from '@selaras/schemas/gateway'
import { texts } from './texts.ts'

const MEANINGS: Readonly<Record<GatewayErrorCode, AdapterErrorCode>> = {
  unauthenticated: 'configuration',
  forbidden: 'configuration',
  'not-found': 'configuration',
  'bad-request': 'caller',
  throttled: 'quota',
  blocked: 'configuration',
  'participant-unreachable': 'transient',
  internal: 'transient',
}

/** A fault of the gateway in the words of the port; nothing when its number is not known, and its status must do. */
export const toError = (
  adapter: string,
  { code, reason }: Wso2Fault,
  response: Response,
  now: number,
): AdapterError | undefined => {
  if (!code) return undefined
  const retryAfter = retryAfterOf(response, now)
  return new AdapterError(texts[code](reason), {
    adapter,
    code: MEANINGS[code],
    upstream: reason,
    ...(retryAfter !== undefined && { retryAfter }),
  })
}
