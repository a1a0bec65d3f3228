import ky, { isHTTPError } from 'ky'
import type { ClientOptions, RetryOptions } from './options.ts'
import { isTransportError, TransportError } from './transport-error.ts'

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
  Pick<ClientOptions, 'auth'> & { baseUrl: string; retry: Required<RetryOptions> }

const RETRIED = [408, 429, 502, 503, 504]

/** Milliseconds a `Retry-After` asks for, in seconds or as a date; 0 when it says nothing readable. */
const askedWait = (value: string | null, now: () => number): number => {
  if (value === null) return 0
  if (/^[0-9]+$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? 0 : date - now()
}

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

/** Sends calls through ky, which times out and retries; every attempt is proved anew. */
export const createTransport = ({ baseUrl, auth, fetch, now, random, retry }: TransportOptions): Send => {
  const prove = async (request: Request) => (auth ? auth(request) : request)

  const attempt = (operation: string) => async (input: string | URL | Request) => {
    const { signal } = input as Request
    const request = await untilAborted(signal, prove(input as Request))
    try {
      return await untilAborted(signal, Promise.resolve(fetch(request)))
    } catch (cause) {
      if (signal.aborted) throw cause
      throw new TransportError(operation, 'network', { cause })
    }
  }

  const shouldRetry = ({ error }: { error: unknown }): boolean | undefined => {
    if (isTransportError(error)) return true
    if (!isHTTPError(error)) return false
    return askedWait(error.response.headers.get('Retry-After'), now) > retry.longestWait ? false : undefined
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
