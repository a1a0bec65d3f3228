import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { keyOf, MALL, submission } from './region.ts'

const REQUESTS = 12
const ROUNDS = 8

const folder = mkdtempSync(join(tmpdir(), 'selaras-killed-joint-'))
const path = join(folder, 'log.db')
let child: ChildProcess | undefined
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const start = async (): Promise<string> => {
  const program = fileURLToPath(new URL('./killed-node.ts', import.meta.url))
  child = spawn(process.execPath, ['--conditions=@selaras/source', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer]
  return `http://127.0.0.1:${line.toString().trim()}`
}

const kill = async () => {
  const exited = once(child as ChildProcess, 'exit')
  child?.kill('SIGKILL')
  await exited
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Rows by their count, read while nobody or somebody else writes. */
const countsOf = (sql: string): Record<string, number> => {
  const database = new DatabaseSync(path, { readOnly: true })
  const rows = database.prepare(sql).all() as { name: string; count: number }[]
  database.close()
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}
const STATUSES = "SELECT kind || ' ' || status AS name, count(*) AS count FROM cases GROUP BY 1"
const TYPES = "SELECT body ->> '$.type' AS name, count(*) AS count FROM entries GROUP BY 1"

test('a coordinator that is killed again and again starts, follows and completes every leg once', async () => {
  const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json' }
  const body = JSON.stringify({ ...submission, service: 'terpadu.usaha-baru' })
  const base = await start()
  for (let at = 0; at < REQUESTS; at++) {
    const response = await fetch(`${base}/joint-requests`, {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': `joint-request-${at}` },
      body,
    })
    expect(response.status).toBe(201)
  }
  for (let round = 0; round < ROUNDS; round++) {
    await pause(15 + round * 10)
    await kill()
    await start()
  }
  // What the killed node had on lease is taken up when the lease ends.
  await expect
    .poll(() => countsOf(STATUSES), { timeout: 40_000, interval: 250 })
    .toEqual({
      'joint-request completed': REQUESTS,
      'service-request issued': 2 * REQUESTS,
    })
  await kill()
  const types = countsOf(TYPES)
  expect([
    types['joint-request.submitted'],
    types['joint-request.leg-started'],
    types['joint-request.completed'],
    types['service-request.submitted'],
    types['service-request.issued'],
  ]).toEqual([1, 2, 1, 2, 2].map((count) => count * REQUESTS))
}, 90_000)
