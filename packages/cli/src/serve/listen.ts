import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Arrival } from '@selaras/exchange'
import { Unusable } from '../unusable.ts'
import { reasonOf } from '../validate/find-files.ts'
import { parkConnections } from './park-connections.ts'

type Fetch = (request: Request, arrival: Arrival) => Response | Promise<Response>

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** To send its headers. */
  headers: number
  /** To send its whole request. */
  request: number
  /** Without a byte either way; longer than the longest poll. */
  silence: number
  /** Between two requests on one connection; longer than the minute after which proxies let go of theirs. */
  idle: number
}

interface ListenOptions {
  host: string
  port: number
  fetch: Fetch
  /** Connections at once; further ones are closed as they come. */
  connections?: number | undefined
  behindProxy?: boolean | undefined
  patience?: Patience
}

const PATIENCE: Patience = { headers: 10_000, request: 30_000, silence: 60_000, idle: 75_000 }
const CONNECTIONS = 12_000
/** How long requests under way may take to finish once the server stops. */
const GRACE = 8_000

export interface Listening {
  url: string
  /** Takes no new requests and waits for those under way. */
  close: () => Promise<void>
}

const closeOf = (server: Server, closeParked: () => void) => async () => {
  const closed = once(server, 'close')
  server.close()
  closeParked()
  server.closeIdleConnections()
  const grace = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(grace)
}

/** The last place is the one our own proxy wrote; those before it anybody could. */
const addressOf = ({ headers, socket }: IncomingMessage, behindProxy: boolean): string | undefined => {
  if (!behindProxy) return socket.remoteAddress
  return String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
}

const serverOf = ({ fetch, connections, behindProxy = false, patience = PATIENCE }: ListenOptions): Server => {
  const { headers, request, silence, idle } = patience
  const server = createAdaptorServer({
    fetch: (incoming, env) =>
      fetch(incoming, { address: addressOf((env as HttpBindings).incoming, behindProxy) || undefined }),
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: Math.min(headers / 4, 2_000),
    },
  }) as Server
  server.maxConnections = connections ?? CONNECTIONS
  // Who reads its answer too slowly, or not at all.
  server.setTimeout(silence)
  return server
}

/** Serves a fetch handler over HTTP, to clients that are in no hurry as well as to those that mean harm. */
export const listen = async (options: ListenOptions): Promise<Listening> => {
  const { host, port } = options
  const server = serverOf(options)
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    if (reasonOf(error) !== 'EADDRINUSE')
      throw new Unusable('error.listen', { host, port, reason: reasonOf(error) }, error)
    throw new Unusable('error.port-taken', { host, port, next: port < 65_535 ? port + 1 : port - 1 }, error)
  }
  const closeParked = parkConnections(server)
  const { port: actual } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: closeOf(server, closeParked) }
}
