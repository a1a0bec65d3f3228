import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createExchange, digestOf, newCaseNumber, type Store } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import type { ServiceRequest } from '@selaras/schemas'
import type { AcceptingSettings, Listening, Usage, UsageOf } from './accepting.ts'
import { startChild } from './child.ts'
import { atLeast, atMost, median, type Row } from './measure.ts'
import { listed, type Signatory, signatory, trustOf } from './participants.ts'
import { sample, serviceOf } from './sample.ts'

const SINGLE = 200
const BATCH = 500
/** Longest time a backlog may take, milliseconds. */
const PATIENCE = 600_000

const open = (path: string, mall: Signatory, agency: Signatory) => {
  const store = sqlite(path)
  const told = new Set<() => void>()
  const exchange = createExchange({
    participant: mall.id,
    store,
    services: [serviceOf(agency.id)],
    keys: mall.ring,
    directory: listed([mall, agency]),
    observe: {
      attempt: ({ outcome }) => {
        if (outcome === 'delivered') for (const tell of told) tell()
      },
    },
  })
  return { store, exchange, told }
}

type Node = ReturnType<typeof open>

/** Opens a request of the agency's service at the mall. */
const submit = async ({ exchange }: Node, mall: Signatory): Promise<ServiceRequest> => {
  const body = JSON.stringify(sample)
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  const request = new Request(`http://${mall.id}/service-requests`, { method: 'POST', headers, body })
  const response = await exchange.fetch(await trustOf(mall).sign(request, Buffer.from(body), mall.id as never))
  if (response.status !== 201) throw new Error(await response.text())
  return response.json() as never
}

/** Milliseconds from the answer of one node to the receipt of the other, both on disk by then. */
const receiptTimes = async (node: Node, mall: Signatory): Promise<number[]> => {
  const times: number[] = []
  for (let at = 0; at < SINGLE; at++) {
    const arrived = new Promise<void>((resolve) => {
      const tell = () => {
        node.told.delete(tell)
        resolve()
      }
      node.told.add(tell)
    })
    await submit(node, mall)
    const began = performance.now()
    await arrived
    times.push(performance.now() - began)
  }
  return times
}

/** Copies of an opened request, each owed to the agency. */
const pileUp = async (store: Store, model: ServiceRequest, agency: Signatory, count: number) => {
  const [kept] = await store.read((view) => view.entriesOf(model.id, 0, 1))
  if (!kept) throw new Error('There is nothing to copy.')
  for (let written = 0; written < count; written += BATCH) {
    const numbers = Array.from({ length: BATCH }, () => newCaseNumber(kept.entry.source, randomBytes))
    const fresh = await Promise.all(numbers)
    await store.write(async (transaction) => {
      for (const { id, seed } of fresh) {
        const { proof: _, ...written } = kept.entry
        const entry = { ...written, seed, subject: id, id: `${id}.1` }
        const digest = digestOf(entry)
        await transaction.appendEntries(id, [{ entry, digest }])
        await transaction.putCase({ kind: 'service-request', digest, state: { ...model, id } }, {})
        await transaction.owe(`peer:${agency.id}`, id, 0, 1, Date.now())
      }
    })
  }
}

/** Begins, and waits until so many are delivered; to count what still waits again and again would cost what is measured. */
const drained = async ({ exchange, told }: Node, count: number): Promise<void> => {
  const isDone = new Promise<void>((resolve) => {
    let left = count
    told.add(() => {
      left -= 1
      if (left === 0) resolve()
    })
  })
  const patience = AbortSignal.timeout(PATIENCE)
  exchange.start()
  await Promise.race([isDone, once(patience, 'abort')])
  const { waiting } = await exchange.backlog()
  if (waiting > 0) throw new Error(`${waiting} deliveries still wait.`)
}

/** Two nodes over HTTP, signatures on both sides: how long one receipt takes, and how fast a backlog goes. */
export const deliverySpeed = async ({ backlog = 10_000 }: { backlog?: number } = {}): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const [mall, agency] = [await signatory('mpp.selaras.example'), await signatory('dinas.selaras.example')]
  const settings: AcceptingSettings = {
    database: { sqlite: join(folder, 'agency.db') },
    node: agency,
    everybody: [mall, agency],
  }
  const { child, ready } = await startChild<UsageOf, Usage, Listening>('accepting.ts', settings)
  const reached = { ...agency, url: `http://127.0.0.1:${ready.port}` }
  const single = open(join(folder, 'single.db'), mall, reached)
  const piled = open(join(folder, 'piled.db'), mall, reached)
  try {
    single.exchange.start()
    const times = await receiptTimes(single, mall)
    await pileUp(piled.store, await submit(piled, mall), agency, backlog)
    const began = performance.now()
    // The copies, and what was copied.
    await drained(piled, backlog + 1)
    const rate = (backlog / (performance.now() - began)) * 1000
    const area = 'exchange'
    return [
      atMost({
        area,
        name: 'from the answer of one node to the receipt of another, median',
        unit: ' ms',
        target: 20,
        ours: median(times),
      }),
      atLeast({
        area,
        name: `deliveries of a backlog of ${backlog.toLocaleString('en-GB')} to one peer`,
        unit: '/s',
        target: 1_000,
        ours: rate,
      }),
    ]
  } finally {
    await single.exchange.stop()
    await piled.exchange.stop()
    await child.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
