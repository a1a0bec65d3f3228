import { http, type RequestHandler } from 'msw'
import type { Exchange } from './create-exchange.ts'

/**
 * The real exchange in place of the network, as handlers for Mock Service Worker: a vendor's tests run
 * against the product, not against a mock that drifts.
 * @param baseUrl Address the tested code believes the participant to have.
 */
export const mswHandlers = (baseUrl: string, exchange: Pick<Exchange, 'fetch'>): RequestHandler[] => {
  const base = baseUrl.replace(/\/$/, '')
  const prefix = new URL(base).pathname.replace(/\/$/, '')
  return [
    http.all(`${base}/*`, ({ request }) => {
      const url = new URL(request.url)
      url.pathname = url.pathname.slice(prefix.length)
      return exchange.fetch(new Request(url, request))
    }),
  ]
}
