import { afterEach, expect, test } from 'vitest'
import { apiKeys, createExchange, type ExchangeOptions, signedDirectory } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { createRegion, MALL, type Region } from './region.ts'

let region: Region
afterEach(() => region.close())

const readiness = async (given: Partial<ExchangeOptions> = {}) => {
  const errors: unknown[] = []
  region = createRegion({ [MALL]: { observe: { error: (error) => errors.push(error) }, ...given } })
  const ask = async () => {
    const response = await region.exchanges[MALL]?.fetch(new Request(`http://${MALL}/ready`))
    return { status: response?.status, body: await response?.json() }
  }
  return { ask, errors }
}

test('a node is ready, until it stops', async () => {
  const { ask } = await readiness()
  expect(await ask()).toEqual({ status: 200, body: { ready: true, reasons: [] } })
  await region.exchanges[MALL]?.stop()
  expect(await ask()).toEqual({ status: 503, body: { ready: false, reasons: ['stopping'] } })
})

test('a database that promises nothing: its words go to the log, once, and not to whoever asks', async () => {
  const folder = createRegion()
  const store = { ...sqlite(`${folder.folder}/own.db`), unready: async () => 'password of db.internal is wrong' }
  const { ask, errors } = await readiness({ store })
  expect([await ask(), await ask()]).toEqual([
    { status: 503, body: { ready: false, reasons: ['store'] } },
    { status: 503, body: { ready: false, reasons: ['store'] } },
  ])
  expect(errors.map(String)).toEqual(['Error: [exchange] Not ready (store): password of db.internal is wrong'])
  await folder.close()
})

test('a database that does not answer is a reason as well', async () => {
  const folder = createRegion()
  const store = { ...sqlite(`${folder.folder}/own.db`), unready: () => new Promise<never>(() => {}) }
  const { ask } = await readiness({ store })
  expect(await ask()).toEqual({ status: 503, body: { ready: false, reasons: ['store'] } })
  await folder.close()
})

test('a directory nobody can read', async () => {
  const coordinator = { id: 'menpan.example.go.id', keys: [] } as never
  const { ask } = await readiness({ directory: signedDirectory({ read: async () => 'none', coordinator }) })
  expect(await ask()).toEqual({ status: 503, body: { ready: false, reasons: ['directory'] } })
})

test('whoever proves nothing may ask, and nothing else is answered there', async () => {
  region = createRegion()
  const exchange = createExchange({
    participant: 'a.example.go.id',
    store: sqlite(`${region.folder}/a.db`),
    trust: apiKeys({}),
  })
  const post = await exchange.fetch(new Request('http://a/ready', { method: 'POST' }))
  expect(post.status).toBe(404)
  await exchange.stop()
})
