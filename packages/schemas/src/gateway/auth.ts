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
