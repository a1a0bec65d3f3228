import { afterAll, expect, test } from 'vitest'
import { killedProcess, pause } from './killed-process.ts'
import { keyOf, MALL, submission } from './region.ts'

const REQUESTS = 200
const ROUNDS = 6
const TWO_HOURS = 7_200_000

const node = killedProcess()
afterAll(node.end)

test('an owner that is killed while terms run out writes the end of each once', async () => {
  const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json' }
  const base = await node.start()
  const submit = async (at: number) => {
    const response = await fetch(`${base}/service-requests`, {
      method: 'POST',
      headers: { ...headers, 'Idempotency-Key': `request-${at}` },
      body: JSON.stringify(submission),
    })
    expect(response.status).toBe(201)
    await response.arrayBuffer()
  }
  await Promise.all(Array.from({ length: REQUESTS }, (_, at) => submit(at)))
  await pause(1_500)
  await node.kill()
  const before = node.counts('SELECT status AS name, count(*) AS count FROM cases GROUP BY 1')
  expect(before).toEqual({ submitted: REQUESTS })
  for (let round = 0; round < ROUNDS; round++) {
    await node.start(TWO_HOURS)
    await pause(5 + 12 * round)
    await node.kill()
  }
  await node.start(TWO_HOURS)
  await expect
    .poll(() => node.counts("SELECT body ->> '$.type' AS name, count(*) AS count FROM entries GROUP BY 1"), {
      timeout: 20_000,
      interval: 250,
    })
    .toEqual({
      'service-request.submitted': REQUESTS,
      'service-request.clock-expired': REQUESTS,
      'service-request.deemed-approved': REQUESTS,
    })
  await node.kill()
  const each = `SELECT 'cases' AS name, count(*) AS count FROM
    (SELECT case_position FROM entries GROUP BY case_position HAVING count(*) = 3 AND max(sequence) = 3)`
  expect(node.counts(each)).toEqual({ cases: REQUESTS })
}, 60_000)
