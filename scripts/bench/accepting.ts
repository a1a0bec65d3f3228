import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createExchange } from '@selaras/exchange'
import { postgres } from '@selaras/exchange/postgres'
import { sqlite } from '@selaras/exchange/sqlite'
import { poolAt } from '../../packages/exchange/tests/postgres/cluster.ts'
import { barePipeline } from './bare-pipeline.ts'
import { answerParent, settingsOf } from './child.ts'
import { listed, type Signatory } from './participants.ts'
import { serviceOf } from './sample.ts'

/** A server that accepts service requests, in a process of its own. */
export interface AcceptingSettings {
  /** SQLite file, or the folder of a PostgreSQL server with a schema `bench`. */
  database: { sqlite: string } | { postgres: string }
  node: Signatory
  everybody: Signatory[]
  /** The pipeline without an exchange instead, which knows the key of this one. */
  bare?: Signatory
}

/** Since the process began: CPU time in milliseconds. Now: memory in use in bytes. */
export interface Usage {
  cpu: number
  heap: number
}

export interface UsageOf {
  /** Collects garbage first. */
  settled?: true
}

/** What a process of the benchmark says once it listens. */
export interface Listening {
  port: number
}

const settings = settingsOf<AcceptingSettings>()

const storeOf = ({ database }: AcceptingSettings) => {
  if ('sqlite' in database) return { store: sqlite(database.sqlite), end: async () => {} }
  const pool = poolAt(database.postgres, 'bench')
  return { store: postgres(pool as never), end: () => pool.end() }
}

const exchangeOf = ({ node, everybody, ...rest }: AcceptingSettings) => {
  const { store, end } = storeOf({ node, everybody, ...rest })
  const exchange = createExchange({
    participant: node.id,
    store,
    services: [serviceOf(node.id)],
    keys: node.ring,
    directory: listed(everybody),
  })
  // Taking in alone: what is owed to the sender is written, and carried in a bench of its own.
  return {
    fetch: (request: Request) => exchange.fetch(request),
    end: async () => {
      await exchange.stop()
      await end()
    },
  }
}

const { fetch, end } = settings.bare ? barePipeline(settings.database as never, settings.bare) : exchangeOf(settings)

const usage = ({ settled }: UsageOf): Usage => {
  const { user, system } = process.cpuUsage()
  if (settled) globalThis.gc?.()
  return { cpu: (user + system) / 1000, heap: process.memoryUsage().heapUsed }
}

const server = createAdaptorServer({ fetch }) as Server
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
answerParent<UsageOf, Usage>({ port }, async (question) => usage(question), end)
