import { AdapterError, type AdapterErrorCode } from './adapter-error.ts'
import { isGuardError } from './guard/guard-error.ts'

const RULES: readonly [test: (status: number) => boolean, code: AdapterErrorCode, words: string][] = [
  [(status) => status === 429, 'quota', 'asks to slow down'],
  [(status) => status >= 500 || status === 408, 'transient', 'failed'],
  [(status) => status < 400, 'configuration', 'answers from another address; check "baseUrl"'],
  [(status) => [401, 403, 407].includes(status), 'configuration', 'refuses our credentials or address'],
  [(status) => [404, 405, 410].includes(status), 'configuration', 'does not know this address; check "baseUrl"'],
]

/** `Retry-After` in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3). */
export const retryAfterOf = (response: Response, now: number): number | undefined => {
  const value = response.headers.get('retry-after')?.trim() ?? ''
  if (/^[0-9]{1,7}$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** What an HTTP status other than 2xx means. */
export const failureOf = (adapter: string, response: Response, now: number): AdapterError => {
  const [, code, words] = RULES.find(([test]) => test(response.status)) ?? [
    undefined,
    'caller' as const,
    'refuses our message',
  ]
  const retryAfter = retryAfterOf(response, now)
  return new AdapterError(`Upstream ${words} (HTTP ${response.status}).`, {
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

/** What a `fetch` that gave no response means. A person mends certificates, redirects and where a name leads; the rest may pass. */
export const networkFailureOf = (adapter: string, error: unknown): AdapterError => {
  const timedOut = error instanceof Error && error.name === 'TimeoutError'
  const upstream = timedOut ? 'TIMEOUT' : systemCodeOf(error)
  const code = /CERT|TLS|SSL|REDIRECT|PRIVATE/.test(upstream) ? 'configuration' : 'transient'
  return new AdapterError(`Upstream did not answer (${upstream}).`, { adapter, code, upstream, cause: error })
}
