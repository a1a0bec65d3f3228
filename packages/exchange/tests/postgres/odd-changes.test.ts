import { type Adapter, type Change, reading } from '@selaras/adapter'
import { expect, test } from 'vitest'
import { createExchange } from '../../src/index.ts'
import { postgres } from '../../src/postgres.ts'
import { describePostgres } from './describe-postgres.ts'

const change = (key: string, reference: string): Change => ({
  key,
  about: { reference },
  command: { kind: 'service-request', name: 'accept', data: { note: 'a\0b' } },
})

describePostgres((server) => {
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
      store: postgres(server().pool('public')),
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
