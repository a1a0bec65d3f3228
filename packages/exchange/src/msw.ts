import type { Exchange } from './create-exchange.ts'

/** What is used of `http` from Mock Service Worker; the caller hands it in, so the version is theirs. */
interface MswHttp<Handler> {
  all: (path: string, resolver: (info: { request: Request }) => Promise<Response>) => Handler
}

/**
 * The real exchange in place of the network, as handlers for Mock Service Worker: a vendor's tests run
 * against the product, not against a mock that drifts.
 * @param http `http` of the `msw` package.
 * @param baseUrl Address the tested code believes the participant to have.
 */
export const mswHandlers = <Handler>(
  http: MswHttp<Handler>,
  baseUrl: string,
  exchange: Pick<Exchange, 'fetch'>,
): Handler[] => {
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
