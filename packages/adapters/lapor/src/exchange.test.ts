import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { folder, lapor, laporBridge } from './index.ts'
import { createLaporSandbox } from './sandbox.ts'

const REGION = 'pengaduan.example.go.id'
const KEY = 'kunci-panjang-untuk-uji'
const root = mkdtempSync(join(tmpdir(), 'selaras-lapor-'))
const begun = performance.now()
const now = () => Date.parse('2026-03-13T10:00:00+07:00') + Math.floor(performance.now() - begun)
const shared = folder(join(root, 'shared'))

const call = async (method: string, path: string, body?: object, key: string = crypto.randomUUID()) => {
  const headers = { 'X-Api-Key': KEY, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  const request = new Request(`https://${REGION}${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const response = await exchange.fetch(request)
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}
const open = async (complaint: object, key: string) => void (await call('POST', '/complaints', complaint, key))

// The three lines of config: the bridge, the adapter on it, and `bridge.send()` on a timer.
const bridge = laporBridge({ shared, own: folder(join(root, 'own')), format: 'csv' })
const adapter = lapor({ bridge, open, institutions: { 'Dinas Contoh': REGION as never } })
const exchange = createExchange({
  participant: REGION,
  store: sqlite(join(root, 'region.db')),
  services: [],
  trust: apiKeys({ accept: { [REGION]: KEY } }),
  adapters: [adapter],
  pollEvery: 20,
  now,
})
const desk = createLaporSandbox({ shared, now })
afterAll(async () => {
  await exchange.stop()
  rmSync(root, { recursive: true, force: true })
})

const eventually = (expected: () => Promise<void>) => vi.waitFor(expected, { timeout: 8000, interval: 20 })
const complaints = async () => ((await call('GET', '/complaints')) as { items: Record<string, unknown>[] }).items
const types = async (id: unknown) =>
  ((await call('GET', `/entries?case=${id}&limit=50`)) as { items: { type: string }[] }).items.map(({ type }) => type)
/** Sends what waits, and lets the desk work, until it has what is expected. */
const delivered = (expected: () => void) =>
  eventually(async () => {
    await bridge.send()
    await desk.work()
    expected()
  })

test('a report of LAPOR! is worked on here and answered there; nothing comes back as new', async () => {
  exchange.start()
  const number = desk.file({ title: 'Lampu mati', description: 'Lampu jalan mati.', rahasia: true })
  desk.act('admin-nasional', 'verify', number)
  expect(() => desk.act('pejabat-penghubung', 'dispatch', number)).toThrow('"dispatch" is not for pejabat-penghubung')
  desk.act('admin-nasional', 'dispatch', number, { institution: 'Dinas Contoh' })
  await desk.send('twice')
  await eventually(async () =>
    expect(await complaints()).toMatchObject([
      { reference: number, channel: 'lapor', anonymous: true, confidential: true, status: 'received' },
    ]),
  )
  const [{ id } = { id: '' }] = await complaints()
  await call('POST', `/complaints/${id}/verify`, { classification: 'complaint-non-supervisory' })
  await call('POST', `/complaints/${id}/dispatch`, { to: REGION })
  await call('POST', `/complaints/${id}/start`, {})
  await call('POST', `/complaints/${id}/respond`, { text: 'Lampu, "sudah"\ndiganti.' })
  await call('POST', `/complaints/${id}/resolve`, {})
  await delivered(() =>
    expect(desk.report(number)).toMatchObject({ status: 'selesai', case: id, answers: ['Lampu, "sudah"\ndiganti.'] }),
  )
  expect(desk.count()).toBe(1)
  expect(await complaints()).toHaveLength(1)
})

test('a complaint made here goes to LAPOR!, and its desks move it, each step once', async () => {
  const complaint = { title: 'Jalan berlubang', description: 'Depan pasar.', channel: 'mpp-counter' }
  const { id } = (await call('POST', '/complaints', { ...complaint, anonymous: true, confidential: false })) as {
    id: string
  }
  await delivered(() =>
    expect(desk.report('1000002')).toMatchObject({ case: id, anonim: true, status: 'belum terverifikasi' }),
  )
  desk.act('admin-nasional', 'verify', '1000002', { classification: 'Pengaduan berkadar pengawasan' })
  desk.act('admin-koordinator', 'dispatch', '1000002', { institution: 'Dinas Contoh' })
  await desk.send('twice')
  desk.act('pejabat-penghubung', 'follow-up', '1000002', { answer: 'Sudah ditambal.' })
  desk.act('pejabat-penghubung', 'finish', '1000002')
  await desk.send('damaged')
  await eventually(async () => {
    await desk.send()
    expect(await types(id)).toEqual([
      'complaint.received',
      'complaint.verified',
      'complaint.dispatched',
      'complaint.answered',
      'complaint.resolved',
    ])
  })
  await delivered(() => expect(desk.report('1000002')).toMatchObject({ status: 'selesai' }))
  await eventually(async () => {
    const settled = await bridge.send()
    await desk.work()
    expect(settled.waiting).toBe(0)
    expect((await exchange.backlog()).divergent).toBe(0)
  })
  expect(desk.report('1000002').answers).toEqual(['Sudah ditambal.'])
})
