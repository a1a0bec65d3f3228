import { join } from 'node:path'
import type { Adapter } from '@selaras/adapter'
import { apiKey, type Client, createClient } from '@selaras/client'
import { type Attempt, apiKeys, createExchange, directory, type Exchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type HttpServer, httpServer } from './http-server.ts'
import { participants, services } from './participants.ts'

export interface RunningNode extends HttpServer {
  id: string
  exchange: Exchange
  /** A typed client that calls this node over HTTP with the node's own key, as its counters do. */
  client: Client
  database: string
}

export interface NodeOptions {
  folder: string
  /** Shared by all nodes; filled as they begin to listen. */
  addresses: Record<string, string>
  /** Key `from` shows at `to`. */
  keyOf: (from: string, to: string) => string
  adapters?: readonly Adapter[]
  attempt: (attempt: Attempt) => void
}

const ids = participants.map((participant) => participant.id)

/** Waits short enough for a demonstration; a real node keeps the default, which reaches over a fortnight. */
const schedule = { waits: [200, 300, 500, 1000], attempts: 100 }

/** Starts one participant: its exchange, its SQLite file, its address on loopback. */
export const startNode = async (
  participant: (typeof participants)[number],
  options: NodeOptions,
): Promise<RunningNode> => {
  const { id } = participant
  const { folder, addresses, keyOf, adapters = [], attempt } = options
  const database = join(folder, `${id}.db`)
  let exchange: Exchange | undefined
  const server = await httpServer((request) => exchange?.fetch(request) ?? new Response(null, { status: 503 }))
  addresses[id] = server.url
  exchange = createExchange({
    participant: {
      ...participant,
      url: server.url,
      profiles: ['identity', 'service', 'complaint', 'events'],
      level: 2,
      version: '0.1',
    },
    store: sqlite(database),
    services,
    adapters,
    trust: apiKeys({
      accept: Object.fromEntries(ids.map((other) => [other, keyOf(other, id)])),
      present: Object.fromEntries(ids.map((other) => [other, keyOf(id, other)])),
    }),
    directory: directory(addresses),
    schedule,
    observe: { attempt, error: console.error },
  })
  return { ...server, id, exchange, database, client: createClient(server.url, { auth: apiKey(keyOf(id, id)) }) }
}
