import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { splp } from '@selaras/adapter-splp'
import { createSplpSandbox } from '@selaras/adapter-splp/sandbox'
import { apiKeys, createExchange, type Exchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import type { Entry } from '@selaras/schemas'
import { afterAll, expect, test, vi } from 'vitest'
import { sicantik } from './adapter.ts'
import { createSicantikSandbox } from './sandbox.ts'

const AGENCY = 'dpmptsp.example.go.id'
const KEY = 'kunci-panjang-untuk-uji'
const NUMBER = '161/IMB/IV/2026'
const secrets = { salt: 'garam', endpoint: '0b7c1f0e-0000-4000-8000-000000000001' }

const service = {
  id: 'bangunan.imb',
  name: { id: 'IMB', en: 'Building permit' },
  provider: AGENCY,
  requirements: [],
  procedure: [{ id: 'Ajukan', en: 'Apply' }],
  term: { count: 14, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'IMB', en: 'Building permit' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
}
const submission = {
  service: service.id,
  reference: NUMBER,
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [],
}

const call = async (exchange: Exchange, method: string, path: string, body?: object) => {
  const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  const request = new Request(`https://${AGENCY}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  return (await exchange.fetch(request)).json()
}

const folder = mkdtempSync(join(tmpdir(), 'selaras-sicantik-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** SiCantik behind SPLP, both emulated, and an agency plugged in to them. */
const start = () => {
  const begun = performance.now()
  const now = () => Date.parse('2026-03-13T10:00:00+07:00') + Math.floor(performance.now() - begun)
  const upstream = createSicantikSandbox({ now, institution: '99', template: 't', ...secrets })
  const apis = [{ context: 'api/sicantik', version: '1', behind: upstream }]
  const bus = createSplpSandbox({ now, apis, apiKeys: ['kunci-instansi'], tokenHeader: 'auth' })
  const gateway = splp({
    context: 'api/sicantik',
    version: '1',
    tokenHeader: 'auth',
    apiKey: 'kunci-instansi',
    token: bus.issueToken,
  })
  const source = { kind: 'interop' as const, baseUrl: gateway.baseUrl, institution: '99', ...secrets }
  const exchange = createExchange({
    participant: AGENCY,
    store: sqlite(join(folder, 'agency.db')),
    services: [service],
    trust: apiKeys({ accept: { [AGENCY]: KEY } }),
    adapters: [gateway.through(sicantik({ source, issuer: 'DPMPTSP Contoh' }))],
    pollEvery: 20,
    fetch: bus.fetch,
    now,
  })
  exchange.start()
  return { upstream, bus, exchange }
}
const eventually = (expected: () => Promise<void>) => vi.waitFor(expected, { timeout: 8000, interval: 20 })

test('a permit goes its way in SiCantik behind SPLP, and its case follows to the document', async () => {
  const { upstream, bus, exchange } = start()
  upstream.file({ number: NUMBER, permitType: 'IMB', applicant: { kind: 'PERORANGAN', name: 'Siti Contoh' } })
  upstream.step(NUMBER, 2, 'Selesai')
  // What SiCantik knows before the case is there waits for it.
  await eventually(async () => expect((await exchange.backlog()).divergent).toBe(2))
  const { id } = (await call(exchange, 'POST', '/service-requests', submission)) as { id: string }
  bus.revokeTokens()
  upstream.step(NUMBER, 8, 'Selesai')
  upstream.step(NUMBER, 40, 'Selesai', '503/IMB/2026')
  await eventually(async () => {
    const { items } = (await call(exchange, 'GET', `/entries?case=${id}&limit=50`)) as { items: Entry[] }
    const types = items.map(({ type }) => type.split('.')[1])
    expect(types).toEqual(['submitted', 'accepted', 'started', 'approved', 'issued'])
  })
  expect(await call(exchange, 'GET', `/service-requests/${id}`)).toMatchObject({
    status: 'issued',
    outcome: { type: 'permit', number: '503/IMB/2026', issuer: 'DPMPTSP Contoh', issuedOn: '2026-03-13' },
  })
  expect(await exchange.backlog()).toEqual({ waiting: 0, parked: 0, divergent: 0 })
  await exchange.stop()
})
