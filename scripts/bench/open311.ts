import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type FacadeOptions, open311Facade } from '@selaras/adapter-open311/facade'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { trackingNumberOf } from '@selaras/schemas'
import { atMost, median, type Row } from './measure.ts'

const DESK = 'pengaduan.selaras.example'
const KEY = 'a-key-of-the-benchmark'
const COMPLAINTS = 1_000_000
/** Filling takes no longer than this; what there is by then is measured, and its number said. */
const LONGEST_FILL = 120_000
const ROUNDS = 100
const MINUTE = 60_000
const NOW = Date.parse('2026-03-13T03:00:00Z')
const CATEGORIES = ['roads', 'waste', 'flood', 'street-lighting']
const STATUSES = ['received', 'verified', 'dispatched', 'answered', 'resolved', 'closed', 'rejected']

/** The same number for the same place. */
const idOf = (at: number) =>
  trackingNumberOf(Uint8Array.from({ length: 11 }, (_, byte) => Math.floor(at / 32 ** byte) % 32))

const complaintOf = (at: number, of: number) => {
  const submittedAt = new Date(NOW - (of - at) * MINUTE).toISOString()
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
  }
}

/** Rows of cases as the store writes them; without their entries, which no list reads. */
const fill = (path: string): number => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL; BEGIN')
  const putCase = database.prepare(
    "INSERT INTO cases (position, id, kind, status, digest, state) VALUES (?, ?, 'complaint', ?, '', ?)",
  )
  const putParty = database.prepare('INSERT INTO parties (participant, case_id) VALUES (?, ?)')
  const until = performance.now() + LONGEST_FILL
  let filled = 0
  while (filled < COMPLAINTS && performance.now() < until) {
    const complaint = complaintOf(filled, COMPLAINTS)
    putCase.run(filled + 1, complaint.id, complaint.status, JSON.stringify(complaint))
    putParty.run(DESK, complaint.id)
    filled += 1
  }
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  return filled
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
  const store = sqlite(path)
  const trust = apiKeys({ accept: { [DESK]: KEY } })
  const exchange = createExchange({ participant: DESK, store, trust, now: () => NOW })
  try {
    const filled = fill(path)
    const services = CATEGORIES.map((code) => ({ code, name: { id: code, en: code } }))
    const desk: FacadeOptions['desk'] = { submit: notAsked, get: notAsked, list: async function* () {} }
    const facade = open311Facade({ participant: DESK, desk, store, services, callers: [], now: () => NOW })
    const ask = (query: string, format: string) => async () => {
      const response = await facade(new Request(`https://open311.selaras.example/requests.${format}?${query}`))
      const text = await response.text()
      const count = text.split('service_request_id').length - 1
      if (response.status !== 200 || count < 1000) throw new Error(`${response.status}, ${count} requests`)
    }
    const past = new Date(NOW - (COMPLAINTS - filled / 2) * MINUTE).toISOString()
    const walk = async () => {
      let cursor = ''
      for (let page = 0; page < 5; page++) {
        const request = new Request(`https://${DESK}/complaints?limit=200${cursor}`, { headers: { 'X-Api-Key': KEY } })
        const { next } = (await (await exchange.fetch(request)).json()) as { next?: string }
        cursor = `&cursor=${next}`
      }
    }
    const newest = filled < COMPLAINTS ? `end_date=${new Date(NOW - (COMPLAINTS - filled) * MINUTE).toISOString()}` : ''
    const row = { area: 'adapters', unit: ' ms' }
    const of = `Open311 façade, 1,000 requests of ${filled.toLocaleString('en')} complaints`
    // A filter is ours: the store knows neither kinds nor dates, so many complaints are read for few.
    const measured: [name: string, target: number | null, work: () => Promise<unknown>][] = [
      [`${of}: the newest, JSON, p95`, 30, ask(newest, 'json')],
      [`${of}: the newest, XML, p95`, 30, ask(newest, 'xml')],
      [`${of}: a span of the past, JSON, p95`, 30, ask(`end_date=${past}`, 'json')],
      [`${of}: closed ones of one kind, JSON, p95`, null, ask(`${newest}&status=closed&service_code=roads`, 'json')],
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
