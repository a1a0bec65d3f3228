import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { afterAll, expect, test } from 'vitest'
import { KTP, mall, NOW, options, screen } from './__fixtures__/mall.ts'
import { mppQueue } from './adapter.ts'

const MALL = 'mpp.example.go.id'
const KEY = 'kunci-rahasia-mal-pelayanan'
const folder = mkdtempSync(join(tmpdir(), 'selaras-mpp-queue-'))
/** A counter whose screen does not go through us: it is followed by the display. */
const direct = (path: string, body: object) => {
  const { headers } = screen(path)
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  return sandbox.fetch(`${options.baseUrl}/api/queue/${path}`, init)
}
const service = {
  id: KTP,
  name: { id: 'KTP elektronik', en: 'Identity card' },
  provider: MALL,
  requirements: [],
  procedure: [{ id: 'Ambil nomor', en: 'Take a number' }],
  term: { count: 1, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'KTP', en: 'Identity card' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
}

const sandbox = mall()
const began = Date.now()
const post = (path: string, body: unknown, key: string = crypto.randomUUID()) =>
  exchange.fetch(
    new Request(`http://${MALL}${path}`, {
      method: 'POST',
      headers: { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    }),
  )
const exchange = createExchange({
  participant: MALL,
  store: sqlite(join(folder, 'mall.db')),
  services: [service],
  trust: apiKeys({ accept: { [MALL]: KEY } }),
  fetch: sandbox.fetch,
  now: () => NOW + Date.now() - began,
  pollEvery: 20,
  adapters: [mppQueue({ ...options, open: (ticket, key) => post('/queue-tickets', ticket, key) })],
})
afterAll(async () => {
  await exchange.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (path: string) => {
  const response = await exchange.fetch(new Request(`http://${MALL}${path}`, { headers: { 'X-Api-Key': KEY } }))
  return (await response.json()) as { items: Record<string, unknown>[] }
}
const tickets = async () => (await get('/queue-tickets')).items
const settled = async () => {
  await expect.poll(async () => (await exchange.backlog()).waiting, { timeout: 5000 }).toBe(0)
  return exchange.backlog()
}

test('a ticket from the kiosk is a case, a call at the counter an entry, and a finish here reaches the queue', async () => {
  exchange.start()
  for (let taken = 0; taken < 2; taken++) {
    const printed = await exchange.fetch(screen('take', { unit_id: 1, service_id: 3 }))
    expect(printed.status).toBe(201)
  }
  expect(await tickets()).toMatchObject([
    { number: 'KTP001', status: 'waiting', tasks: [{ task: 3 }] },
    { number: 'KTP002', status: 'waiting' },
  ])

  expect((await exchange.fetch(screen('call-next', { service_id: 3 }))).status).toBe(200)
  await settled()
  const [first] = await tickets()
  expect(first).toMatchObject({ status: 'called', counter: 'Loket 3' })

  for (const command of ['serve', 'finish'])
    expect((await post(`/queue-tickets/${first?.id}/${command}`, {})).status).toBe(200)
  await settled()
  expect(sandbox.tickets().map(({ status }) => status)).toEqual(['done', 'waiting'])

  await exchange.fetch(screen('call-next', { service_id: 3 }))
  for (let pressed = 0; pressed < 2; pressed++)
    await exchange.fetch(screen('update-status', { ticket_id: 2, status: 'done' }))
  expect(await settled()).toMatchObject({ parked: 0, divergent: 0 })
  expect(await tickets()).toMatchObject([{ status: 'done' }, { status: 'done', sequence: 4 }])
  const entries = (await get(`/entries?limit=100`)).items.map(({ type }) => String(type).split('.')[1])
  expect(entries.sort()).toEqual(['called', 'called', 'finished', 'finished', 'served', 'served', 'taken', 'taken'])
  expect(sandbox.transactions().map(({ event, ticket_id }) => `${event} ${ticket_id}`)).toEqual([
    ...['take 1', 'take 2', 'call 1', 'finish 1', 'call 2', 'finish 2'],
  ])
})

test('a counter that goes past us is followed by its display, and what is finished here is not told again', async () => {
  exchange.start()
  const printed = await exchange.fetch(screen('take', { unit_id: 1, service_id: 3 }))
  const { ticket_code } = ((await printed.json()) as { data: { ticket: { ticket_code: string } } }).data.ticket
  const taken = async () => (await tickets()).find(({ number }) => number === ticket_code)
  // The queue as it is before the call has been looked at.
  await new Promise((resolve) => setTimeout(resolve, 150))
  await direct('call-next', { service_id: 3 })
  await expect.poll(async () => (await taken())?.status, { timeout: 5000 }).toBe('called')
  const ticket = await taken()
  expect(ticket).toMatchObject({ counter: '3' })
  for (const command of ['serve', 'finish']) await post(`/queue-tickets/${ticket?.id}/${command}`, {})
  await expect.poll(() => sandbox.tickets().at(-1)?.status, { timeout: 5000 }).toBe('done')
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(await settled()).toMatchObject({ parked: 0, divergent: 0 })
})
