import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange, type Exchange, type Store } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type Complaint, type Entry, type TrackingNumber, trackingNumberOf } from '@selaras/schemas'
import { fillComplaints } from './fill-complaints.ts'
import { atLeast, atMost, median, type Row, rowOfPairs } from './measure.ts'

const MALL = 'mpp.selaras.example'
const AGENCY = 'dinas.selaras.example'
/** Agencies among which the complaints are spread. */
const AGENCIES = 200
const LANES = 16
const COUNT = 150
const ROUNDS = 5
const STATUSES = ['resolved', 'resolved', 'resolved', 'resolved', 'closed', 'answered', 'in-progress', 'dispatched']

const submission = {
  title: 'Lampu jalan padam',
  description: 'Lampu jalan di depan pasar padam sejak tiga malam yang lalu, dan jalan itu ramai sampai larut.'.repeat(
    4,
  ),
  channel: 'mpp-counter',
  anonymous: false,
  confidential: false,
  reporter: { identity: { nik: '9901015708900001', name: 'Siti Contoh' }, phone: '+6281200001234' },
}

const keyOf = (participant: string) => `key-of-${participant}`

interface Held {
  exchange: Exchange
  store: Store
}

type Called = <Answer>(from: string, method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>

const callerOf =
  ({ fetch }: Exchange): Called =>
  async (from, method, path, body) => {
    const headers = {
      'X-Api-Key': keyOf(from),
      ...(method === 'POST' && { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }),
    }
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await fetch(new Request(`http://${MALL}${path}`, init))
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return response.json() as never
  }

const open = (path: string): Held => {
  const store = sqlite(path)
  const accept = Object.fromEntries([MALL, AGENCY].map((id) => [id, keyOf(id)]))
  return { store, exchange: createExchange({ participant: MALL, store, trust: apiKeys({ accept }) }) }
}

/** One complaint from beginning to end: create, check, assign, answer, resolve. */
const live = async (call: Called): Promise<Complaint> => {
  const { id } = await call<Complaint>(MALL, 'POST', '/complaints', submission)
  const command = (from: string, name: string, data: object = {}) =>
    call<Complaint>(from, 'POST', `/complaints/${id}/${name}`, data)
  await command(MALL, 'verify')
  await command(MALL, 'dispatch', { to: AGENCY })
  await command(AGENCY, 'respond', { text: 'Lampu sudah diganti.' })
  return command(MALL, 'resolve')
}

/** A complaint that was lived through, and its log. */
const model = async (path: string): Promise<{ lived: Complaint; log: Entry[] }> => {
  const { exchange, store } = open(path)
  const lived = await live(callerOf(exchange))
  const log = await store.read((view) => view.entriesOf(lived.id, 0, 100))
  await exchange.stop()
  return { lived, log: log.map(({ entry }) => entry) }
}

/** A node with so many complaints like it. */
const filled = async (path: string, { lived, log }: Awaited<ReturnType<typeof model>>, count: number) => {
  const complaintOf = (at: number): Complaint => {
    // The one agency that asks below, now and then; else any of the others.
    const assigned = at % AGENCIES === 0 ? AGENCY : `dinas-${at % AGENCIES}.selaras.example`
    const status = STATUSES[(at * 7) % 8] as Complaint['status']
    const id = trackingNumberOf(randomBytes(11)) as TrackingNumber
    return { ...lived, id, status, assigned, parties: [MALL, assigned] } as Complaint
  }
  await fillComplaints(path, { count, complaintOf, log })
  const { exchange } = open(path)
  return { exchange, call: callerOf(exchange), count }
}

const perSecond = async (call: Called): Promise<number> => {
  let left = COUNT
  const began = performance.now()
  const lane = async () => {
    while (left-- > 0) await live(call)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return (COUNT / (performance.now() - began)) * 1000
}

/** Pages both readers ask for: all, by status, and further on. */
const searches = (count: number): [string, string][] =>
  [MALL, AGENCY].flatMap((reader) =>
    ['', '&status=dispatched', '&status=verified', `&cursor=${Math.floor(count / 2)}`, `&cursor=${count - 40}`].map(
      (filter): [string, string] => [reader, `/complaints?limit=20${filter}`],
    ),
  )

/** 95th percentile of the slowest search of all, milliseconds: what the reader it concerns waits. */
const slowestSearch = async (call: Called, count: number): Promise<number> => {
  const percentiles: number[] = []
  for (const [reader, path] of searches(count)) {
    const times: number[] = []
    for (let at = 0; at < 40; at++) {
      const began = performance.now()
      await call(reader, 'GET', path)
      times.push(performance.now() - began)
    }
    percentiles.push(times.toSorted((a, b) => a - b)[38] ?? 0)
  }
  return Math.max(...percentiles)
}

/** Complaints from creation to resolution, and lists of them, in a large log beside a small one. */
export const lifecycle = async ({ complaints = 100_000 }: { complaints?: number } = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const like = await model(join(folder, 'model.db'))
  const small = await filled(join(folder, 'small.db'), like, 10_000)
  const large = await filled(join(folder, 'large.db'), like, complaints)
  const both = [large, small] as const
  try {
    await perSecond(large.call)
    await perSecond(small.call)
    const rates: [number, number][] = []
    const waits: [number, number][] = []
    for (let round = 0; round < ROUNDS; round++) {
      rates.push([await perSecond(large.call), await perSecond(small.call)])
      waits.push([await slowestSearch(large.call, large.count), await slowestSearch(small.call, small.count)])
    }
    const area = 'exchange'
    const among = `among ${large.count.toLocaleString('en-GB')} complaints`
    return [
      atLeast({
        area,
        name: `complaints created, checked, assigned, answered and resolved ${among}`,
        unit: '/s',
        target: 300,
        ours: median(rates.map(([ours]) => ours)),
      }),
      rowOfPairs({
        area,
        name: 'time a complaint takes there beside one among 10,000',
        unit: ' ms',
        target: 1.3,
        sense: 'at-most',
        pairs: rates.map(([ours, peer]) => [1000 / ours, 1000 / peer]),
      }),
      atMost({
        area,
        name: `95th percentile of the slowest of 10 searches ${among}`,
        unit: ' ms',
        target: 20,
        ours: median(waits.map(([ours]) => ours)),
      }),
      rowOfPairs({
        area,
        name: 'the same beside the same among 10,000',
        unit: ' ms',
        target: 1.3,
        sense: 'at-most',
        pairs: waits,
      }),
    ]
  } finally {
    for (const { exchange } of both) await exchange.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
