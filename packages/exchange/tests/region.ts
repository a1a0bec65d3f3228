import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Adapter } from '@selaras/adapter'
import type { Entry } from '@selaras/schemas'
import { apiKeys, createExchange, directory, type Exchange, type ExchangeOptions } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'

/** Three participants in one process, joined by `fetch` instead of a network, each with its own SQLite file. */
export const MALL = 'mpp.example.go.id'
export const AGENCY = 'dinas.example.go.id'
export const STRANGER = 'asing.example.go.id'
const IDS = [MALL, AGENCY, STRANGER]
const TABLES = ['cases', 'parties', 'entries', 'answers', 'deliveries', 'commands', 'changes']

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

export const complaint = {
  title: 'Lampu mati',
  description: 'Lampu jalan mati.',
  channel: 'jaki',
  anonymous: true,
  confidential: false,
}

export interface Region {
  exchanges: Record<string, Exchange>
  /** Calls the network made, and a switch to take a participant off it. */
  calls: { to: string; path: string; status: number }[]
  offline: Set<string>
  call: (
    from: string,
    to: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>
  /** Opens a case at the mall and answers its tracking number. */
  open: (kind?: 'service-request' | 'complaint') => Promise<string>
  entriesAt: (at: string, id: string) => Promise<Entry[]>
  /** Rows of every table of a participant, through a connection of its own. */
  rows: (at: string) => Record<string, number>
  startAll: () => void
  /** Stops a participant and puts a new one in its place; on an empty disk when it lost its database. */
  restart: (id: string, options?: Custom & { lost?: boolean }) => Promise<Exchange>
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
  const found = (id: string, options: Custom = {}) => {
    const others = IDS.filter((other) => other !== id)
    const exchange = createExchange({
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
      ...options,
    })
    exchanges[id] = exchange
    return exchange
  }
  for (const id of IDS) found(id)
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
  const open: Region['open'] = async (kind = 'service-request') => {
    const response = await call(MALL, MALL, 'POST', `/${kind}s`, kind === 'complaint' ? complaint : submission)
    if (response.status !== 201) throw new Error(await response.text())
    return ((await response.json()) as { id: string }).id
  }
  const entriesAt: Region['entriesAt'] = async (at, id) => {
    const response = await call(at, at, 'GET', `/entries?case=${id}&limit=200`)
    return ((await response.json()) as { items: Entry[] }).items
  }
  const rows: Region['rows'] = (at) => {
    const database = new DatabaseSync(join(folder, `${at}.db`), { readOnly: true })
    const count = (table: string) => database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows as number
    const counts = Object.fromEntries(TABLES.map((table) => [table, count(table)]))
    database.close()
    return counts
  }
  const startAll = () => {
    for (const exchange of Object.values(exchanges)) exchange.start()
  }
  const restart: Region['restart'] = async (id, { lost = false, ...options } = {}) => {
    await exchanges[id]?.stop()
    if (lost) for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${id}.db${end}`), { force: true })
    return found(id, options)
  }
  const close = async () => {
    await Promise.all(Object.values(exchanges).map((exchange) => exchange.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
  return { exchanges, calls, offline, call, open, entriesAt, rows, startAll, restart, settle, close, folder }
}
