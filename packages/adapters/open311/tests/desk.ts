import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKey, createClient } from '@selaras/client'
import type { Store } from '@selaras/exchange'
import { apiKeys, createExchange, directory, type Exchange, type ExchangeOptions } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type FacadeOptions, open311Facade } from '../src/facade.ts'

export const DESK = 'pengaduan.example.go.id'
const APP = 'aplikasi.example.go.id'
export const AGENCY = 'dinas.example.go.id'
export const APP_KEY = 'kunci-aplikasi-warga'
const IDS = [DESK, APP, AGENCY]
const keyOf = (from: string, to: string) => `key-of-${from}-at-${to}`

const services: FacadeOptions['services'] = [
  { code: 'other', name: { id: 'Lain-lain', en: 'Other' } },
  {
    code: 'roads',
    name: { id: 'Jalan rusak', en: 'Road damage' },
    description: { id: 'Lubang & retak', en: 'Holes & cracks' },
    keywords: ['jalan', 'lubang'],
    group: 'street',
    attributes: [
      {
        code: 'depth',
        datatype: 'singlevaluelist',
        required: true,
        description: { id: 'Seberapa dalam?', en: 'How deep?' },
        values: [
          { key: 'a', name: { id: 'Dangkal', en: 'Shallow' } },
          { key: 'b', name: { id: 'Dalam', en: 'Deep' } },
        ],
      },
      { code: 'count', datatype: 'number', required: false, description: { id: 'Berapa?', en: 'How many?' } },
    ],
  },
  { code: 'extortion', name: { id: 'Pungutan liar', en: 'Extortion' }, confidential: true },
  { code: 'trees', name: { id: 'Pohon', en: 'Trees' }, type: 'batch' },
]

/** Participants in one process, joined by `fetch`, and the façade of the desk beside its exchange. */
export const createDesk = (
  adapters: ExchangeOptions['adapters'] = [],
  hosts: Readonly<Record<string, typeof fetch>> = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-'))
  const exchanges: Record<string, Exchange> = {}
  const stores: Record<string, Store> = {}
  const network = async (input: Request | string | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const foreign = hosts[new URL(request.url).hostname]
    if (foreign) return foreign(input, init)
    const exchange = exchanges[new URL(request.url).hostname]
    if (!exchange) throw new TypeError('fetch failed')
    return exchange.fetch(request)
  }
  for (const id of [DESK, AGENCY]) {
    const others = IDS.filter((other) => other !== id)
    stores[id] = sqlite(join(folder, `${id}.db`))
    exchanges[id] = createExchange({
      participant: id,
      store: stores[id],
      trust: apiKeys({
        accept: Object.fromEntries(IDS.map((other) => [other, keyOf(other, id)])),
        present: Object.fromEntries(others.map((other) => [other, keyOf(id, other)])),
      }),
      directory: directory(Object.fromEntries(IDS.map((other) => [other, `http://${other}`]))),
      schedule: { waits: [20, 40, 80], attempts: 50 },
      adapters: id === AGENCY ? adapters : [],
      pollEvery: 20,
      fetch: network as typeof fetch,
    })
  }
  const client = (as: string, at = DESK) =>
    createClient(`http://${at}`, { auth: apiKey(keyOf(as, at)), fetch: network, retry: { limit: 0 } })
  const options: FacadeOptions = {
    participant: DESK,
    desk: client(DESK).complaints,
    store: stores[DESK] as Store,
    services,
    callers: [{ key: APP_KEY, participant: APP, channel: 'jaki', desk: client(APP).complaints }],
    jurisdiction: DESK,
    discovery: {
      url: 'https://open311.example.go.id/v2',
      contact: 'admin@example.go.id',
      keyService: 'https://open311.example.go.id/keys',
      changed: '2026-03-13 10:00',
    },
    now: Date.now,
  }
  const facade = open311Facade(options)
  const settle = async () => {
    for (const until = Date.now() + 10_000; ; ) {
      const backlogs = await Promise.all(Object.values(exchanges).map((exchange) => exchange.backlog()))
      if (backlogs.every(({ waiting }) => waiting === 0)) return
      if (Date.now() > until) throw new Error(`not settled: ${JSON.stringify(backlogs)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const close = async () => {
    await Promise.all(Object.values(exchanges).map((exchange) => exchange.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  const startAll = () => {
    for (const exchange of Object.values(exchanges)) exchange.start()
  }
  return { facade, options, exchanges, client, network, settle, startAll, close }
}

const ENDPOINT = 'https://open311.example.go.id/v2'

/** An app of a citizen: asks and posts as any Open311 app does. */
export const appOf = (facade: (request: Request) => Promise<Response>) => ({
  get: (path: string, headers: Record<string, string> = {}) => facade(new Request(`${ENDPOINT}/${path}`, { headers })),
  post: (fields: Record<string, string>, path = 'requests.json', headers: Record<string, string> = {}) =>
    facade(
      new Request(`${ENDPOINT}/${path}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({
          api_key: APP_KEY,
          service_code: 'other',
          address_string: 'Jl. Contoh 8',
          ...fields,
        }),
      }),
    ),
})
