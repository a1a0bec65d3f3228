import type { AdapterContext } from './adapter.ts'
import { AdapterError } from './adapter-error.ts'
import { below } from './base-url.ts'
import { withDeadline } from './deadline.ts'
import { readBody } from './read-body.ts'
import { failureOf, networkFailureOf } from './upstream-failure.ts'

export interface JsonRequest {
  /** Name of the adapter, for its errors. */
  adapter: string
  /** Where the upstream lives; nothing outside it is called. See `parseBaseUrl`. */
  base: URL
  /** Below the base, without a slash in front. */
  path: string
  /** Put behind the address, each name and value encoded. */
  query?: Readonly<Record<string, string>>
  headers?: Record<string, string>
  /** Sent by POST; a request without a body is a GET. */
  body?: unknown
  /** Milliseconds for the whole exchange. 10 seconds when left out. */
  timeout?: number
  /** Largest answer that is read. 4 MiB when left out. */
  maximumBytes?: number
}

const parsed = (adapter: string, text: string | undefined): unknown => {
  if (text === undefined)
    throw new AdapterError('Upstream answered more than is read.', { adapter, code: 'configuration' })
  try {
    return JSON.parse(text)
  } catch {
    // The syntax error quotes the answer, which may be personal; it is not kept as the cause.
    throw new AdapterError('Upstream answered something other than JSON.', {
      adapter,
      code: 'transient',
      upstream: 'NOT_JSON',
    })
  }
}

const exchange = async (request: JsonRequest, context: AdapterContext, signal: AbortSignal): Promise<unknown> => {
  const { adapter, base, path, query = {}, headers, body, maximumBytes = 4_194_304 } = request
  const { fetch, now } = context
  const address = below(adapter, base, path)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'error',
    signal,
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw failureOf(adapter, response, now())
  }
  return parsed(adapter, await readBody(response, maximumBytes))
}

/**
 * Sends JSON and reads JSON. Raises `AdapterError` for everything that is not a readable answer:
 * network and time-out `transient`, 5xx `transient`, 429 `quota` with `retryAfter`, 401 / 403 / 404 / 3xx `configuration`,
 * other 4xx `caller`, not JSON `transient`, too large `configuration`. A caller that aborts gets its own reason back.
 */
export const requestJson = async (request: JsonRequest, context: AdapterContext): Promise<unknown> => {
  const { timeout = 10_000, adapter } = request
  try {
    return await withDeadline(timeout, context.signal, (signal) => exchange(request, context, signal))
  } catch (error) {
    if (context.signal?.aborted) throw context.signal.reason
    throw error instanceof AdapterError ? error : networkFailureOf(adapter, error)
  }
}
