import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter } from '@selaras/adapter'
import { apiKeys, createExchange, type Exchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'

export const NODE = 'dinas.example.go.id'
const KEY = 'kunci-panjang-percobaan'
const MORNING = Date.parse('2026-03-13T10:00:00+07:00')
const begun = performance.now()

/** A Friday morning in Jakarta, when offices are open; it goes on from there. */
export const now = () => MORNING + Math.floor(performance.now() - begun)

const service = (id: string) => ({
  id,
  name: { id, en: id },
  provider: NODE,
  requirements: [],
  procedure: [{ id: 'Ajukan', en: 'Apply' }],
  term: { count: 14, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id, en: id },
  complaintHandling: { id: 'Loket', en: 'Counter' },
})

type Case = { id: string; status: string; reference?: string } & Record<string, unknown>

/** One agency with the adapters it was given, whose network is the sandbox. */
export interface Node {
  exchange: Exchange
  call: (method: 'GET' | 'POST', path: string, body?: object, key?: string) => Promise<Case & { items: Case[] }>
  stop: () => Promise<void>
}

/** A call the agency makes of itself, such as its counter or kiosk. */
export const posted = (path: string, body?: object, key: string = crypto.randomUUID(), method = 'POST') => {
  const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  return new Request(`https://${NODE}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
}

export const startNode = (adapters: readonly Adapter[], fetch: typeof globalThis.fetch): Node => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-every-adapter-'))
  const exchange = createExchange({
    participant: NODE,
    store: sqlite(join(folder, 'node.db')),
    services: ['usaha.nib', 'usaha.reklame', 'kesehatan.poli'].map(service),
    trust: apiKeys({ accept: { [NODE]: KEY } }),
    pollEvery: 20,
    adapters,
    fetch,
    now,
  })
  const call: Node['call'] = async (method, path, body, key) => {
    const response = await exchange.fetch(posted(path, body, key, method))
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return (await response.json()) as Case & { items: Case[] }
  }
  exchange.start()
  return {
    exchange,
    call,
    stop: async () => {
      await exchange.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until something is there; ten seconds are enough for anything in one process. */
export const eventually = async <Value>(look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> => {
  for (let tries = 0; tries < 500; tries++) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await sleep(20)
  }
  throw new Error('It did not come.')
}
