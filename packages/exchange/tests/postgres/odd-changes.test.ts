import { type Adapter, type Change, reading } from '@selaras/adapter'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExchange } from '../../src/index.ts'
import { postgres } from '../../src/postgres.ts'
import { type Cluster, createCluster, postgresPrograms } from './cluster.ts'

const change = (key: string, reference: string): Change => ({
  key,
  about: { reference },
  command: { kind: 'service-request', name: 'accept', data: { note: 'a\0b' } },
})

// In CI nothing is skipped: without PostgreSQL the server does not start and the case fails.
describe.skipIf(!postgresPrograms() && !process.env.CI)('PostgreSQL (skipped where it is not installed)', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = createCluster()
    await cluster.start()
  }, 60_000)
  afterAll(() => cluster?.remove())

  test('a change whose key or reference holds a NUL is kept, counted once, and stops none beside it', async () => {
    const page = [change('one', 'L-1'), change('t\0wo', 'L-2'), change('three', 'L\0-3'), change('four', 'L-4')]
    const adapter: Adapter = {
      specificationVersion: 1,
      name: 'legacy',
      maturity: 'port-only',
      receive: async () => reading({ changes: page, response: new Response('ok') }),
    }
    const exchange = createExchange({
      participant: 'mpp.example.go.id',
      store: postgres(cluster.pool('public')),
      adapters: [adapter],
    })
    const announce = async () => {
      const request = new Request('http://mpp.example.go.id/adapters/legacy/changes', { method: 'POST' })
      return (await exchange.fetch(request)).status
    }
    expect([await announce(), await announce()]).toEqual([200, 200])
    expect((await exchange.backlog()).divergent).toBe(4)
    await exchange.stop()
  })
})
