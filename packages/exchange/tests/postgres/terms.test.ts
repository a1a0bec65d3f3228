import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeOn, pause } from '../killed-process.ts'
import { keyOf, MALL, submission } from '../region.ts'
import { describePostgres } from './describe-postgres.ts'

/** So many that nodes are not done with them before the others look. */
const REQUESTS = 500
const ROUNDS = 4
const TWO_HOURS = 7_200_000
const TYPES = `SELECT body::json ->> 'type' AS name, count(*) AS count FROM entries GROUP BY 1`
/** Cases whose log is whole: each of three places once. */
const WHOLE = `SELECT 'cases' AS name, count(*) AS count FROM
  (SELECT 1 FROM entries GROUP BY case_position HAVING count(*) = 3 AND max(sequence) = 3) AS logs`

describePostgres((server) => {
  let schemas = 0
  let pool: Pool
  let nodes: ReturnType<typeof nodeOn>[]
  beforeEach(async () => {
    schemas += 1
    const schema = `terms_${schemas}`
    pool = server().pool(schema)
    await pool.query(`CREATE SCHEMA ${schema}`)
    nodes = [nodeOn(server().folder, schema), nodeOn(server().folder, schema)]
  })
  afterEach(async () => {
    for (const node of nodes) node.end()
    await pool.end()
  })

  const counts = async (sql: string): Promise<Record<string, number>> =>
    Object.fromEntries((await pool.query(sql)).rows.map(({ name, count }) => [name, Number(count)]))
  const startAll = (ahead = 0) => Promise.all(nodes.map((node) => node.start(ahead)))
  const killAll = () => Promise.all(nodes.map((node) => node.kill()))

  /** Requests whose terms run out while nobody is there to see it. */
  const submitAll = async () => {
    const bases = await startAll()
    const headers = { 'X-Api-Key': keyOf(MALL, MALL), 'Content-Type': 'application/json' }
    const submit = async (_: unknown, at: number) => {
      const response = await fetch(`${bases[at % 2]}/service-requests`, {
        method: 'POST',
        headers: { ...headers, 'Idempotency-Key': `request-${at}` },
        body: JSON.stringify(submission),
      })
      expect([response.status, await response.text()]).toEqual([201, expect.any(String)])
    }
    await Promise.all(Array.from({ length: REQUESTS }, submit))
    await pause(1_500)
    await killAll()
    expect(await counts(TYPES)).toEqual({ 'service-request.submitted': REQUESTS })
  }
  /** Waits for the end of every term, and for what a second end would need to be seen. */
  const expectEachOnce = async () => {
    const once = {
      'service-request.submitted': REQUESTS,
      'service-request.clock-expired': REQUESTS,
      'service-request.deemed-approved': REQUESTS,
    }
    await expect.poll(() => counts(TYPES), { timeout: 30_000, interval: 250 }).toEqual(once)
    await pause(2_500)
    expect(await counts(TYPES)).toEqual(once)
    expect(await counts(WHOLE)).toEqual({ cases: REQUESTS })
  }

  test('of two nodes that look at the same terms one writes the end of each, and what the policy asks for', async () => {
    await submitAll()
    await startAll(TWO_HOURS)
    await expectEachOnce()
  }, 90_000)

  test('when one of them is killed again and again while terms run out, each ends once all the same', async () => {
    await submitAll()
    await startAll(TWO_HOURS)
    for (let round = 0; round < ROUNDS; round++) {
      await nodes[round % 2]?.kill()
      await nodes[round % 2]?.start(TWO_HOURS)
      await pause(5 + 12 * round)
    }
    await nodes[0]?.kill()
    await expectEachOnce()
  }, 90_000)
})
