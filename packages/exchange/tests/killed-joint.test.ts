import { afterAll, expect, test } from 'vitest'
import { killedProcess, pause } from './killed-process.ts'
import { keyOf, MALL, submission } from './region.ts'

const REQUESTS = 12
const ROUNDS = 8

const node = killedProcess()
afterAll(node.end)

const STATUSES = "SELECT kind || ' ' || status AS name, count(*) AS count FROM cases GROUP BY 1"
const TYPES = "SELECT body ->> '$.type' AS name, count(*) AS count FROM entries GROUP BY 1"

test('a coordinator that is killed again and again starts, follows and completes every leg once', async () => {
  const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json' }
  const body = JSON.stringify({ ...submission, service: 'terpadu.usaha-baru' })
  const base = await node.start()
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
    await node.kill()
    await node.start()
  }
  // What the killed node had on lease is taken up when the lease ends.
  await expect
    .poll(() => node.counts(STATUSES), { timeout: 40_000, interval: 250 })
    .toEqual({
      'joint-request completed': REQUESTS,
      'service-request issued': 2 * REQUESTS,
    })
  await node.kill()
  const types = node.counts(TYPES)
  expect([
    types['joint-request.submitted'],
    types['joint-request.leg-started'],
    types['joint-request.completed'],
    types['service-request.submitted'],
    types['service-request.issued'],
  ]).toEqual([1, 2, 1, 2, 2].map((count) => count * REQUESTS))
}, 90_000)
