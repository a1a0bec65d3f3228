import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mswHandlersOf } from '@selaras/adapter/testing'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { baseUrl, booking, CODE, credentials, inbound, NOW, SERVICE } from './__fixtures__/tickets.ts'
import { bpjs } from './adapter.ts'
import type { BpjsFacilityOptions, BpjsRemainingQueue } from './index.ts'
import { createBpjsSandbox } from './sandbox.ts'

const remainingQueue: BpjsRemainingQueue = {
  nomorantrean: 'A-12',
  namapoli: 'MATA',
  namadokter: 'dr. Contoh',
  sisaantrean: 3,
  antreanpanggil: 'A-9',
  waktutunggu: 5400,
  keterangan: '',
}
const facility: BpjsFacilityOptions = {
  inbound,
  remaining: (code) => (code === CODE ? remainingQueue : undefined),
}
const sandbox = (now: () => number = () => NOW) => createBpjsSandbox({ now, credentials, inbound })
const adapter = (own: Partial<BpjsFacilityOptions> = {}) =>
  bpjs({ baseUrl, credentials, services: [SERVICE], booking: () => booking, facility: { ...facility, ...own } })
const handlerOf = (to: ReturnType<typeof adapter>) => async (request: Request) => {
  const received = await to.receive?.(request, { fetch, now: () => NOW })
  return received?.value.response as Response
}

describe('the web service of the facility', () => {
  const handle = handlerOf(adapter())
  const at = (path: string, init: RequestInit = {}) =>
    handle(new Request(`https://rsud.example.invalid/antrean/${path}`, init))
  const headers = { 'x-username': inbound.username, 'x-token': inbound.token }

  test('tells the remaining queue of a booking it knows', async () => {
    const response = await sandbox().askRemaining(CODE, handle)
    expect(await response.json()).toEqual({ response: remainingQueue, metadata: { code: 200, message: 'Ok' } })
    expect((await sandbox().askRemaining('lain', handle)).status).toBe(404)
  })

  test('refuses what is not its own, too large or without a booking', async () => {
    const body = JSON.stringify({ kodebooking: CODE })
    expect((await at('constructor', { method: 'POST', headers, body })).status).toBe(404)
    expect((await at('batalantrean', { headers })).status).toBe(405)
    expect((await at('batalantrean', { method: 'POST', body })).status).toBe(401)
    const asOther = { ...headers, 'x-username': 'lain' }
    expect((await at('batalantrean', { method: 'POST', headers: asOther, body })).status).toBe(401)
    expect((await at('batalantrean', { method: 'POST', headers, body: `"${'x'.repeat(70_000)}"` })).status).toBe(413)
    const long = JSON.stringify({ kodebooking: 'x'.repeat(101) })
    expect((await at('batalantrean', { method: 'POST', headers, body: long })).status).toBe(400)
  })

  test('has the names the facility registered, and no question nobody answers', async () => {
    const named = handlerOf(adapter({ paths: { cancel: 'batal' } }))
    expect((await sandbox().cancel(CODE, '', named)).status).toBe(404)
    const silent = handlerOf(
      bpjs({ baseUrl, credentials, services: [SERVICE], booking: () => booking, facility: { inbound } }),
    )
    expect((await sandbox().askRemaining(CODE, silent)).status).toBe(404)
  })
})

test('the sandbox takes the place of BPJS in Mock Service Worker', async () => {
  const handlers = mswHandlersOf({ all: (path, resolve) => ({ path, resolve }) }, baseUrl, sandbox())
  const request = new Request(`${baseUrl}/antrean/add`, { method: 'POST' })
  const response = await handlers[1]?.resolve({ request })
  expect(await response?.json()).toMatchObject({ metadata: { code: '401' } })
})

describe('through an exchange', () => {
  const HOSPITAL = 'rsud.example.go.id'
  const KEY = 'kunci-loket-rumah-sakit'
  const service = {
    id: SERVICE,
    name: { id: 'Poli mata', en: 'Eye clinic' },
    provider: HOSPITAL,
    requirements: [],
    procedure: [{ id: 'Ambil nomor', en: 'Take a number' }],
    term: { count: 1, unit: 'working-days' as const },
    fee: { amount: 0 },
    product: { id: 'Pemeriksaan', en: 'Examination' },
    complaintHandling: { id: 'Loket', en: 'Counter' },
  }
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bpjs-'))
  const emulator = sandbox(Date.now)
  const exchange = createExchange({
    participant: HOSPITAL,
    store: sqlite(join(folder, 'rsud.db')),
    services: [service],
    trust: apiKeys({ accept: { [HOSPITAL]: KEY } }),
    fetch: emulator.fetch,
    adapters: [bpjs({ baseUrl, credentials, services: [SERVICE], booking: () => booking, facility })],
  })
  afterAll(async () => {
    await exchange.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const call = async (path: string, body?: object) => {
    const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers: { 'X-Api-Key': KEY } }
    const response = await exchange.fetch(new Request(`http://${HOSPITAL}${path}`, init))
    return (await response.json()) as { id: string; status: string }
  }
  const settled = async () => {
    await expect.poll(async () => (await exchange.backlog()).waiting, { timeout: 5000 }).toBe(0)
    return exchange.backlog()
  }

  test('two visits reach BPJS task by task, and a cancellation there comes back', async () => {
    exchange.start()
    const take = (reference: string, number: string) =>
      call('/queue-tickets', { number, date: '2026-03-13', service: SERVICE, registration: true, reference })
    const { id } = await take(CODE, 'A-12')
    const other = await take('RSUD-20260313-013', 'A-13')
    for (const name of ['call', 'register', 'queue', 'call', 'serve', 'finish', 'prepare', 'ready'])
      await call(`/queue-tickets/${id}/${name}`, {})
    await settled()
    expect([...(emulator.bookings().get(CODE)?.tasks.keys() ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7])

    const facilityHandler = (request: Request) => {
      const name = new URL(request.url).pathname.split('/').at(-1)
      return exchange.fetch(new Request(`http://${HOSPITAL}/adapters/bpjs/${name}`, request))
    }
    expect((await emulator.cancel('RSUD-20260313-013', 'Berhalangan', facilityHandler)).status).toBe(200)
    expect(await settled()).toMatchObject({ parked: 0, divergent: 0 })
    expect(await call(`/queue-tickets/${other.id}`)).toMatchObject({
      status: 'cancelled',
      tasks: [{ task: 1 }, { task: 99 }],
    })
    expect([...(emulator.bookings().get('RSUD-20260313-013')?.tasks.keys() ?? [])]).toEqual([1])
  })
})
