import type { Text } from '@selaras/schemas'
import { AdapterError, type AdapterErrorCode } from './adapter-error.ts'
import { isGuardError } from './guard/guard-error.ts'
import { retryAfterOf } from './retry-after.ts'
import { sharedTexts } from './texts.ts'

const RULES: readonly [test: (status: number) => boolean, code: AdapterErrorCode, words: (status: number) => Text][] = [
  [(status) => status === 429, 'quota', sharedTexts.slowDown],
  [(status) => status >= 500 || status === 408, 'transient', sharedTexts.failed],
  [(status) => status < 400, 'configuration', sharedTexts.moved],
  [(status) => [401, 403, 407].includes(status), 'configuration', sharedTexts.refusesUs],
  [(status) => [404, 405, 410].includes(status), 'configuration', sharedTexts.unknownAddress],
]

/** What an HTTP status other than 2xx means. */
export const failureOf = (adapter: string, response: Response, now: number): AdapterError => {
  const [, code, words] = RULES.find(([test]) => test(response.status)) ?? [
    undefined,
    'caller' as const,
    sharedTexts.refusesMessage,
  ]
  const retryAfter = retryAfterOf(response, now)
  return new AdapterError(words(response.status), {
    adapter,
    code,
    upstream: String(response.status),
    ...(retryAfter !== undefined && { retryAfter }),
  })
}

const systemCodeOf = (error: unknown): string => {
  if (isGuardError(error) && error.code === 'refused') return 'PRIVATE_ADDRESS'
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } }
  if (typeof cause?.code === 'string' && /^[A-Z0-9_]{3,48}$/.test(cause.code)) return cause.code
  return cause?.message === 'unexpected redirect' ? 'REDIRECT' : 'NETWORK'
}

const textOf = (upstream: string, code: AdapterErrorCode): Text => {
  if (upstream === 'PRIVATE_ADDRESS') return sharedTexts.leadsInside
  return code === 'configuration' ? sharedTexts.badConnection(upstream) : sharedTexts.noAnswer(upstream)
}

/** What a `fetch` that gave no response means. A person mends certificates, redirects and where a name leads; the rest may pass. */
export const networkFailureOf = (adapter: string, error: unknown): AdapterError => {
  const timedOut = error instanceof Error && error.name === 'TimeoutError'
  const upstream = timedOut ? 'TIMEOUT' : systemCodeOf(error)
  const code = /CERT|TLS|SSL|REDIRECT|PRIVATE/.test(upstream) ? 'configuration' : 'transient'
  return new AdapterError(textOf(upstream, code), { adapter, code, upstream, cause: error })
}
