import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiKeys, createExchange, type Exchange, type Store } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { type Complaint, type TrackingNumber, trackingNumberOf } from '@selaras/schemas'
import { atLeast, atMost, median, type Row, rowOfPairs } from './measure.ts'

const MALL = 'mpp.selaras.example'
const AGENCY = 'dinas.selaras.example'
/** Agencies among which the complaints are spread. */
const AGENCIES = 200
const LANES = 16
const COUNT = 150
const ROUNDS = 5
const BATCH = 1_000
/** Longest time filling may take, milliseconds. */
const PATIENCE = 180_000
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

/** Copies of a complaint that was lived through, written as the log would have them. */
const fill = async ({ store }: Held, model: Complaint, count: number): Promise<number> => {
  const [kept] = await store.read((view) => view.entriesOf(model.id, 0, 1))
  const digest = 'A'.repeat(43)
  if (!kept) throw new Error('There is nothing to copy.')
  const ends = performance.now() + PATIENCE
  let written = 0
  while (written < count && performance.now() < ends)
    await store.write(async (transaction) => {
      for (let at = 0; at < BATCH; at++, written++) {
        const id = trackingNumberOf(randomBytes(11)) as TrackingNumber
        // The one agency that asks below, now and then; else any of the others.
        const assigned = written % AGENCIES === 0 ? AGENCY : `dinas-${written % AGENCIES}.selaras.example`
        const status = STATUSES[(written * 7) % 8] as Complaint['status']
        const state = { ...model, id, status, assigned, parties: [MALL, assigned] } as Complaint
        await transaction.appendEntries(id, [{ entry: { ...kept.entry, subject: id, id: `${id}.1` }, digest }])
        await transaction.putCase({ kind: 'complaint', digest, state }, {})
      }
    })
  return written
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

const filled = async (path: string, count: number) => {
  const held = open(path)
  const call = callerOf(held.exchange)
  const held0 = await fill(held, await live(call), count)
  return { ...held, call, count: held0 }
}

/** Complaints from creation to resolution, and lists of them, in a large log beside a small one. */
export const lifecycle = async ({ complaints = 100_000 }: { complaints?: number } = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const small = await filled(join(folder, 'small.db'), 10_000)
  const large = await filled(join(folder, 'large.db'), complaints)
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
