import type { AdapterContext } from './adapter.ts'
import { AdapterError } from './adapter-error.ts'
import { below, isAllowedInside } from './base-url.ts'
import { withDeadline } from './deadline.ts'
import { allowInside } from './guard/may-lead-inside.ts'
import { readBody } from './read-body.ts'
import { sharedTexts } from './texts.ts'
import { failureOf, networkFailureOf } from './upstream-failure.ts'

export interface TextRequest {
  /** Name of the adapter, for its errors. */
  adapter: string
  /** Where the upstream lives; nothing outside it is called. See `parseBaseUrl`. */
  base: URL
  /** Below the base, without a slash in front. */
  path: string
  /** Put behind the address, each name and value encoded. */
  query?: Readonly<Record<string, string>>
  headers?: Record<string, string>
  /** `POST` with a body, else `GET`, when left out. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** A form is sent as `application/x-www-form-urlencoded`. */
  body?: string | URLSearchParams
  /** Milliseconds for the whole exchange. 10 seconds when left out. */
  timeout?: number
  /** Largest answer that is read. 4 MiB when left out. */
  maximumBytes?: number
}

const exchange = async (request: TextRequest, context: AdapterContext, signal: AbortSignal): Promise<string> => {
  const { adapter, base, path, query = {}, headers = {}, body, maximumBytes = 4_194_304 } = request
  const { method = body === undefined ? 'GET' : 'POST' } = request
  const { fetch, now } = context
  const address = below(adapter, base, path)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const init = { method, headers, ...(body !== undefined && { body }), redirect: 'error', signal } as const
  const response = await fetch(address, isAllowedInside(base) ? allowInside(init) : init)
  if (!response.ok) {
    await response.body?.cancel()
    throw failureOf(adapter, response, now())
  }
  const text = await readBody(response, maximumBytes)
  if (text === undefined) throw new AdapterError(sharedTexts.tooLarge, { adapter, code: 'configuration' })
  return text
}

/**
 * Sends a request and reads the text of its answer. Raises `AdapterError` for everything that is not an answer:
 * network and time-out `transient`, 5xx `transient`, 429 `quota` with `retryAfter`, 401 / 403 / 404 / 3xx `configuration`,
 * other 4xx `caller`, too large `configuration`. A caller that aborts gets its own reason back.
 */
export const requestText = async (request: TextRequest, context: AdapterContext): Promise<string> => {
  const { timeout = 10_000, adapter } = request
  try {
    return await withDeadline(timeout, context.signal, (signal) => exchange(request, context, signal))
  } catch (error) {
    if (context.signal?.aborted) throw context.signal.reason
    throw error instanceof AdapterError ? error : networkFailureOf(adapter, error)
  }
}
