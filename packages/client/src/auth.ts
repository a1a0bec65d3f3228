/**
 * Makes a request provable: adds a key, a token or a signature. Runs before every attempt, retries included, so a
 * signature is fresh each time. What it returns is sent as it is: `method`, `url` and the bytes of
 * `request.clone().arrayBuffer()` are those of the wire. An error that carries `transient: true` is tried again like a
 * broken connection; any other one ends the call.
 */
export interface Auth {
  (request: Request): Request | Promise<Request>
  /**
   * Whether a request that was answered with status 401 may succeed once proved anew; forgets what was refused.
   * Asked at most once an attempt.
   */
  renew?: (refused: Request) => boolean
}

export const withHeader = (request: Request, name: string, value: string): Request => {
  const headers = new Headers(request.headers)
  headers.set(name, value)
  return new Request(request, { headers })
}

/** Proves the caller by a key that the called participant issued (`X-Api-Key`). */
export const apiKey =
  (key: string): Auth =>
  (request) =>
    withHeader(request, 'X-Api-Key', key)

/** Proves the caller by an OAuth 2.0 access token. A function is asked before every attempt, so it may refresh the token. */
export const bearer =
  (token: string | (() => string | Promise<string>)): Auth =>
  async (request) =>
    withHeader(request, 'Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`)
