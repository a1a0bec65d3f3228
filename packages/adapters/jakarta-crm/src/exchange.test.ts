import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import type { ParticipantId } from '@selaras/schemas'
import { afterAll, expect, test, vi } from 'vitest'
import { jakartaCrm } from './adapter.ts'
import { createJakartaCrmSandbox } from './sandbox.ts'

const CITY = 'pengaduan.example.go.id' as ParticipantId
const KEY = 'kunci-panjang-untuk-uji'
const folder = mkdtempSync(join(tmpdir(), 'selaras-crm-'))
const begun = performance.now()
const now = () => Date.parse('2026-03-13T10:00:00+07:00') + Math.floor(performance.now() - begun)
const sandbox = createJakartaCrmSandbox({ now })

const call = async (method: string, path: string, body?: object, key: string = crypto.randomUUID()) => {
  const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const request = new Request(`https://${CITY}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const response = await exchange.fetch(request)
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as { items: Record<string, unknown>[] }
}
const open = async (complaint: object, key: string) => void (await call('POST', '/complaints', complaint, key))
const exchange = createExchange({
  participant: CITY,
  store: sqlite(join(folder, 'city.db')),
  services: [],
  trust: apiKeys({ accept: { [CITY]: KEY } }),
  adapters: [jakartaCrm({ participant: CITY, open, details: true })],
  pollEvery: 20,
  fetch: sandbox.fetch,
  now,
})
afterAll(async () => {
  await exchange.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a report in JAKI is a complaint here, and follows the CRM to its end', async () => {
  exchange.start()
  const place = { location: 'Jl. Contoh', address: 'Depan pasar', lat: -6.17, lng: 106.82 }
  const code = sandbox.file({ problem: 'Lampu jalan mati', category: 'Penerangan Jalan', ...place })
  const refused = sandbox.file({ problem: 'Bukan urusan kota', category: 'Lain-lain', ...place })
  const statusOf = async (reference: string) =>
    (await call('GET', '/complaints')).items.find((each) => each.reference === reference)
  const follows = (reference: string, status: string) =>
    vi.waitFor(async () => expect(await statusOf(reference)).toMatchObject({ status }), { timeout: 8000, interval: 20 })
  await follows(code, 'received')
  sandbox.move(code, 'K')
  await follows(code, 'verified')
  sandbox.move(code, 'P')
  await follows(code, 'in-progress')
  sandbox.move(code, 'S')
  sandbox.move(refused, 'T')
  await follows(code, 'resolved')
  await follows(refused, 'rejected')
  const { id } = (await statusOf(code)) as { id: string }
  const { items } = await call('GET', `/entries?case=${id}&limit=50`)
  expect(items.map(({ type }) => type)).toEqual([
    'complaint.received',
    'complaint.verified',
    'complaint.dispatched',
    'complaint.started',
    'complaint.answered',
    'complaint.resolved',
  ])
  expect(await exchange.backlog()).toMatchObject({ divergent: 0, parked: 0 })
})
