import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FacadeOptions, open311Facade } from '@selaras/adapter-open311/facade'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type Complaint, trackingNumberOf } from '@selaras/schemas'
import { fillComplaints } from './fill-complaints.ts'
import { atMost, median, type Row } from './measure.ts'

const DESK = 'pengaduan.selaras.example'
const KEY = 'a-key-of-the-benchmark'
const COMPLAINTS = 1_000_000
const ROUNDS = 100
const MINUTE = 60_000
const NOW = Date.parse('2026-03-13T03:00:00Z')
const CATEGORIES = ['roads', 'waste', 'flood', 'street-lighting']
const STATUSES = ['received', 'verified', 'dispatched', 'answered', 'resolved', 'closed', 'rejected']

/** The same number for the same place. */
const idOf = (at: number) =>
  trackingNumberOf(Uint8Array.from({ length: 11 }, (_, byte) => Math.floor(at / 32 ** byte) % 32))

const complaintOf = (at: number): Complaint => {
  const submittedAt = new Date(NOW - (COMPLAINTS - at) * MINUTE).toISOString()
  const status = STATUSES[at % STATUSES.length] ?? 'received'
  return {
    title: `Laporan ${at}`,
    description: `Lubang di depan pasar nomor ${at}, sudah seminggu dan belum ada yang datang. Mohon ditindaklanjuti.`,
    category: CATEGORIES[at % CATEGORIES.length],
    channel: 'jaki',
    anonymous: true,
    confidential: at % 50 === 0,
    place: { latitude: -7.38, longitude: 109.36, address: `Jl. Contoh ${at}`, region: '33.03' },
    id: idOf(at),
    owner: DESK,
    parties: [DESK],
    status,
    responses: status === 'resolved' ? [{ by: DESK, at: submittedAt, text: 'Sudah ditambal.' }] : [],
    sequence: 3,
    submittedAt,
    updatedAt: submittedAt,
  } as unknown as Complaint
}

const timesOf = async (work: () => Promise<unknown>, rounds = ROUNDS): Promise<number[]> => {
  const times: number[] = []
  for (let round = -5; round < rounds; round++) {
    const start = performance.now()
    await work()
    if (round >= 0) times.push(performance.now() - start)
  }
  return times.toSorted((left, right) => left - right)
}
const p95 = (times: readonly number[]) => times[Math.floor(times.length * 0.95)] ?? 0

/** What no list is asked for here. */
const notAsked = () => Promise.reject(new Error('Not asked for in this benchmark.'))

/** A thousand requests of the façade from a million complaints; and what the exchange's own list takes for as many. */
export const open311 = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const path = join(folder, 'desk.db')
  await fillComplaints(path, { count: COMPLAINTS, complaintOf })
  const store = sqlite(path)
  const trust = apiKeys({ accept: { [DESK]: KEY } })
  const exchange = createExchange({ participant: DESK, store, trust, now: () => NOW })
  try {
    const services = CATEGORIES.map((code) => ({ code, name: { id: code, en: code } }))
    const desk: FacadeOptions['desk'] = { submit: notAsked, get: notAsked, list: async function* () {} }
    const facade = open311Facade({ participant: DESK, desk, store, services, callers: [], now: () => NOW })
    const ask = (query: string, format: string) => async () => {
      const response = await facade(new Request(`https://open311.selaras.example/requests.${format}?${query}`))
      const text = await response.text()
      const count = text.split('service_request_id').length - 1
      if (response.status !== 200 || count < 1000) throw new Error(`${response.status}, ${count} requests`)
    }
    const past = new Date(NOW - (COMPLAINTS / 2) * MINUTE).toISOString()
    const walk = async () => {
      let cursor = ''
      for (let page = 0; page < 5; page++) {
        const request = new Request(`https://${DESK}/complaints?limit=200${cursor}`, { headers: { 'X-Api-Key': KEY } })
        const { next } = (await (await exchange.fetch(request)).json()) as { next?: string }
        cursor = `&cursor=${next}`
      }
    }
    const row = { area: 'adapters', unit: ' ms' }
    const of = `Open311 façade, 1,000 requests of ${COMPLAINTS.toLocaleString('en-GB')} complaints`
    const measured: [name: string, target: number | null, work: () => Promise<unknown>][] = [
      [`${of}: the newest, JSON, p95`, 30, ask('', 'json')],
      [`${of}: the newest, XML, p95`, 30, ask('', 'xml')],
      [`${of}: a span of the past, JSON, p95`, 30, ask(`end_date=${past}`, 'json')],
      [`${of}: closed ones of one kind, JSON, p95`, 30, ask('status=closed&service_code=roads', 'json')],
    ]
    const rows: Row[] = []
    for (const [name, target, work] of measured)
      rows.push(atMost({ ...row, target, name, ours: p95(await timesOf(work)) }))
    const name = "the exchange's own list, its oldest 1,000 in five pages of 200, median"
    return [...rows, atMost({ ...row, target: null, name, ours: median(await timesOf(walk, 20)) })]
  } finally {
    await exchange.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
