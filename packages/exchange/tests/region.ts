import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Adapter } from '@selaras/adapter'
import { apiKeys, createExchange, directory, type Exchange, type ExchangeOptions } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'

/** Three participants in one process, joined by `fetch` instead of a network, each with its own SQLite file. */
export const MALL = 'mpp.example.go.id'
export const AGENCY = 'dinas.example.go.id'
export const STRANGER = 'asing.example.go.id'
const IDS = [MALL, AGENCY, STRANGER]

export const keyOf = (from: string, to: string) => `key-of-${from}-at-${to}`

export const service = {
  id: 'usaha.nib',
  name: { id: 'NIB', en: 'NIB' },
  provider: AGENCY,
  requirements: [{ id: 'ktp', name: { id: 'KTP', en: 'Identity card' }, document: 'identity-card', mandatory: true }],
  procedure: [{ id: 'Ajukan', en: 'Apply' }],
  term: { count: 1, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'NIB', en: 'NIB' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
}

export const submission = {
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card' }],
}

export const complaint = { title: 'Lampu mati', description: 'Lampu jalan mati.', channel: 'jaki', anonymous: true, confidential: false }

export interface Region {
  exchanges: Record<string, Exchange>
  /** Calls the network made, and a switch to take a participant off it. */
  calls: { to: string; path: string; status: number }[]
  offline: Set<string>
  call: (from: string, to: string, method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  settle: () => Promise<void>
  close: () => Promise<void>
  folder: string
}

type Custom = Partial<ExchangeOptions> & { adapters?: readonly Adapter[] }

/** @param custom Options of single participants. */
export const createRegion = (custom: Record<string, Custom> = {}): Region => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-'))
  const calls: Region['calls'] = []
  const offline = new Set<string>()
  const exchanges: Record<string, Exchange> = {}
  const network: typeof fetch = async (input) => {
    const request = input as Request
    const url = new URL(request.url)
    if (offline.has(url.hostname)) throw new TypeError('fetch failed')
    const exchange = exchanges[url.hostname]
    if (!exchange) throw new TypeError('fetch failed')
    const response = await exchange.fetch(request)
    calls.push({ to: url.hostname, path: url.pathname, status: response.status })
    return response
  }
  for (const id of IDS) {
    const others = IDS.filter((other) => other !== id)
    exchanges[id] = createExchange({
      participant: id,
      store: sqlite(join(folder, `${id}.db`)),
      services: [service],
      trust: apiKeys({
        accept: Object.fromEntries(IDS.map((other) => [other, keyOf(other, id)])),
        present: Object.fromEntries(others.map((other) => [other, keyOf(id, other)])),
      }),
      directory: directory(Object.fromEntries(IDS.map((other) => [other, `http://${other}`]))),
      schedule: { waits: [20, 40, 80], attempts: 50 },
      fetch: network,
      ...custom[id],
    })
  }
  const call: Region['call'] = async (from, to, method, path, body, headers = {}) => {
    const exchange = exchanges[to]
    if (!exchange) throw new Error(`no ${to}`)
    return exchange.fetch(
      new Request(`http://${to}${path}`, {
        method,
        headers: {
          'X-Api-Key': keyOf(from, to),
          ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
  }
  const settle = async () => {
    const until = Date.now() + 10_000
    for (;;) {
      const backlogs = await Promise.all(Object.values(exchanges).map((exchange) => exchange.backlog()))
      if (backlogs.every((backlog) => backlog.waiting === 0)) return
      if (Date.now() > until) throw new Error(`not settled: ${JSON.stringify(backlogs)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const close = async () => {
    await Promise.all(Object.values(exchanges).map((exchange) => exchange.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  return { exchanges, calls, offline, call, settle, close, folder }
}
