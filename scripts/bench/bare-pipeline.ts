import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { ServiceRequestSubmission } from '@selaras/schemas'
import { Hono } from 'hono'
import type { Signatory } from './participants.ts'

/** The text under the signature of a request, put together by hand: no parser of structured fields, no list of nonces. */
const signedText = (request: Request): string => {
  const { pathname, host } = new URL(request.url)
  const input = (request.headers.get('Signature-Input') ?? '').replace(/^\w+=/, '')
  const names = ['content-digest', 'selaras-audience', 'content-type', 'idempotency-key']
  return [
    '"@method": POST',
    `"@authority": ${host}`,
    `"@path": ${pathname}`,
    '"@query": ?',
    ...names.map((name) => `"${name}": ${request.headers.get(name)}`),
    `"@signature-params": ${input}`,
  ].join('\n')
}

const isSigned = (request: Request, bytes: Uint8Array, key: KeyObject): boolean => {
  const digest = createHash('sha256').update(bytes).digest('base64')
  if (request.headers.get('Content-Digest') !== `sha-256=:${digest}:`) return false
  const signature = /:(.*):/.exec(request.headers.get('Signature') ?? '')?.[1] ?? ''
  return verify(null, Buffer.from(signedText(request)), key, Buffer.from(signature, 'base64'))
}

/** One row a request, one flush for everything that waits. */
const rowsIn = (path: string) => {
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
  return { store, close: () => database.close() }
}

/** The least that could be called accepting: hono, a signature over request and body, zod, SQLite with group commit. */
export const barePipeline = ({ sqlite: path }: { sqlite: string }, { ring }: Signatory) => {
  const { store, close } = rowsIn(path)
  const [key] = ring.keys.map(({ jwk: { kty, crv, x } }) => createPublicKey({ key: { kty, crv, x }, format: 'jwk' }))
  if (!key) throw new Error('The sender has no key.')
  const app = new Hono()
  app.post('/service-requests', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (!isSigned(context.req.raw, bytes, key)) return context.json({}, 401)
    const value: unknown = JSON.parse(Buffer.from(bytes).toString())
    if (!ServiceRequestSubmission.safeParse(value).success) return context.json({}, 422)
    const id = crypto.randomUUID()
    await store(id, JSON.stringify(value))
    return context.json({ id }, 201)
  })
  return { fetch: (request: Request) => app.fetch(request), end: async () => close() }
}
