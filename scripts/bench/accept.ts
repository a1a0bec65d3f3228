import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { apiKeys, createExchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import { ServiceRequestSubmission } from '@selaras/schemas'
import { Hono } from 'hono'
import { contest, type Row, type Work } from './measure.ts'
import { sample } from './sample.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** Calls under way at once. */
const LANES = 64
const KEY = 'a-key-of-the-benchmark'
const NODE = 'mpp.selaras.example'
const body = JSON.stringify(sample)

const load =
  (handle: Fetch): Work =>
  async (count) => {
    let left = count
    const lane = async () => {
      while (left-- > 0) {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'X-Api-Key': KEY }
        const response = await handle(new Request(`http://${NODE}/service-requests`, { method: 'POST', headers, body }))
        if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
        await response.text()
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }

const service = {
  id: 'usaha.nib',
  name: { id: 'NIB', en: 'NIB' },
  provider: NODE,
  requirements: [],
  procedure: [{ id: 'Ajukan', en: 'Apply' }],
  term: { count: 1, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'NIB', en: 'NIB' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
}

/** The least that could be called accepting: hono, zod, one row, one flush for everything that waits. */
const barePipeline = (path: string) => {
  const database = new DatabaseSync(path)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE requests (id TEXT PRIMARY KEY, body TEXT)',
  )
  const insert = database.prepare('INSERT INTO requests VALUES (?, ?)')
  let waiting: (() => void)[] = []
  const flush = () => {
    const group = waiting
    waiting = []
    database.exec('COMMIT')
    for (const answer of group) answer()
  }
  const store = (id: string, text: string) =>
    new Promise<void>((resolve) => {
      if (waiting.length === 0) {
        database.exec('BEGIN')
        setImmediate(flush)
      }
      insert.run(id, text)
      waiting.push(resolve)
    })
  const app = new Hono()
  app.post('/service-requests', async (context) => {
    const value = await context.req.json()
    if (!ServiceRequestSubmission.safeParse(value).success) return context.json({}, 422)
    const id = crypto.randomUUID()
    await store(id, JSON.stringify(value))
    return context.json({ id }, 201)
  })
  return { fetch: (request: Request) => app.fetch(request), close: () => database.close() }
}

/** Durable accepts of a service request: the whole exchange beside a bare pipeline on the same disk. */
export const accept = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const exchange = createExchange({
    participant: NODE,
    store: sqlite(join(folder, 'ours.db')),
    services: [service],
    trust: apiKeys({ accept: { [NODE]: KEY } }),
  })
  const bare = barePipeline(join(folder, 'bare.db'))
  try {
    return [
      await contest({
        area: 'accept',
        name: 'durable accepts, exchange beside bare hono + zod + SQLite group commit',
        unit: '/s',
        target: null,
        count: 2_000,
        rounds: 5,
        ours: load(exchange.fetch),
        peer: load(bare.fetch),
      }),
    ]
  } finally {
    await exchange.stop()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
