import ky, { isHTTPError } from 'ky'
import { askedWait, withAskedWait } from './asked-wait.ts'
import type { ClientOptions, RetryOptions } from './options.ts'
import { proverOf } from './prove.ts'
import { faultIn } from './read-answer.ts'
import { TransportError } from './transport-error.ts'

/** One call as HTTP, before the caller proves who it is. */
export interface Outgoing {
  operation: string
  method: string
  /** Below the base URL. */
  path: string
  query?: Record<string, string>
  headers: Record<string, string>
  body?: unknown
  timeout: number
  signal?: AbortSignal
}

export interface Incoming {
  status: number
  text: string
}

export type Send = (outgoing: Outgoing) => Promise<Incoming>

type TransportOptions = Required<Pick<ClientOptions, 'fetch' | 'now' | 'random'>> &
  Pick<ClientOptions, 'auth' | 'gateway'> & { baseUrl: string; retry: Required<RetryOptions> }

const RETRIED = [408, 429, 502, 503, 504]

/** A handler in the same process may ignore the signal of its request; the caller still gets free. */
const untilAborted = <Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })

/** Reads the body within the timeout; a connection that breaks halfway is a network failure. */
const textOf = async (reading: Promise<string>, { operation, signal }: Outgoing): Promise<string> => {
  try {
    return await reading
  } catch (cause) {
    if (signal?.aborted || !(cause instanceof TypeError)) throw cause
    throw new TransportError(operation, 'network', { cause })
  }
}

const isTransient = (error: unknown): boolean =>
  error instanceof Error && 'transient' in error && error.transient === true

/** Sends calls through ky, which times out and retries; every attempt is proved anew. */
export const createTransport = (options: TransportOptions): Send => {
  const { baseUrl, auth, gateway, fetch, now, random, retry } = options
  const { prove, renewable, renew } = proverOf([auth, gateway?.auth].filter((each) => each !== undefined))

  const attempt = (operation: string) => async (input: string | URL | Request) => {
    const request = input as Request
    const { signal } = request
    const ask = async (proved: Request): Promise<Response> => {
      try {
        return await untilAborted(signal, Promise.resolve(fetch(proved)))
      } catch (cause) {
        if (signal.aborted) throw cause
        throw new TransportError(operation, 'network', { cause })
      }
    }
    const copy = renewable ? request.clone() : undefined
    const proved = await untilAborted(signal, prove(request))
    const response = await ask(proved)
    if (!copy || response.status !== 401 || !renew(proved)) return withAskedWait(response)
    await response.body?.cancel()
    return withAskedWait(await ask(await untilAborted(signal, prove(copy))))
  }

  /** Nothing leaves the question to ky, which looks at the status. */
  const shouldRetry = ({ error }: { error: unknown }): boolean | undefined => {
    if (!isHTTPError(error)) return isTransient(error)
    if (askedWait(error.response.headers, now) > retry.longestWait) return false
    return faultIn(gateway, error)?.code === 'participant-unreachable' || undefined
  }

  return async (outgoing) => {
    const { operation, method, path, query, headers, body, timeout, signal } = outgoing
    const answer = ky(path, {
      prefix: baseUrl,
      method,
      searchParams: query,
      headers,
      json: body,
      timeout,
      ...(signal && { signal }),
      // A key in a header would follow a redirect to another host.
      redirect: 'error',
      fetch: attempt(operation),
      retry: {
        limit: retry.limit,
        methods: ['get', 'post'],
        statusCodes: RETRIED,
        afterStatusCodes: RETRIED,
        backoffLimit: 10_000,
        jitter: (delay) => delay * (0.5 + random() / 2),
        shouldRetry,
      },
    })
    const { status } = await answer
    return { status, text: await textOf(answer.text(), outgoing) }
  }
}
