import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'

type Fetch = (request: Request) => Response | Promise<Response>

interface ListenOptions {
  host: string
  port: number
  fetch: Fetch
}

/** How long a client may take to send its headers, and its whole request; how often that is looked at. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 }
/** How long requests under way may take to finish once the server stops. */
const GRACE = 5_000

export interface Listening {
  url: string
  /** Takes no new requests and waits for those under way. */
  close: () => Promise<void>
}

const closeOf = (server: Server) => async () => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const grace = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(grace)
}

/** Serves a fetch handler over HTTP. */
export const listen = async ({ host, port, fetch }: ListenOptions): Promise<Listening> => {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false, serverOptions: PATIENCE }) as Server
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    if (reasonOf(error) !== 'EADDRINUSE')
      throw new Unusable('error.listen', { host, port, reason: reasonOf(error) }, error)
    throw new Unusable('error.port-taken', { host, port, next: port < 65_535 ? port + 1 : port - 1 }, error)
  }
  const { port: actual } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: closeOf(server) }
}
