/** What is used of `http` from Mock Service Worker; the caller hands it in, so the version is theirs. */
interface MswHttp<Handler> {
  all: (path: string, resolver: (info: { request: Request }) => Promise<Response>) => Handler
}

/**
 * A sandbox in place of the network, as handlers for Mock Service Worker: the code under test calls its real address.
 * @param http `http` of the `msw` package.
 * @param baseUrl Address the tested code calls; everything at it and below is answered, `?fault=` included.
 */
export const mswHandlersOf = <Handler>(
  http: MswHttp<Handler>,
  baseUrl: string,
  sandbox: { fetch: typeof fetch },
): Handler[] => {
  const { origin, pathname } = new URL(baseUrl)
  const base = `${origin}${pathname.replace(/\/+$/, '')}`
  const answer = ({ request }: { request: Request }) => sandbox.fetch(request)
  return [http.all(base, answer), http.all(`${base}/*`, answer)]
}
