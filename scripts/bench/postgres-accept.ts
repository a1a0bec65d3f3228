import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCluster, postgresPrograms } from '../../packages/exchange/tests/postgres/cluster.ts'
import { accepts, CONNECTIONS } from './accept.ts'
import { atLeast, median, type Row } from './measure.ts'

const ROUNDS = 5

/** The same accepts on a PostgreSQL server of its own, which shares the cores too; nothing where it is not installed. */
export const postgresAccept = async (): Promise<Row[]> => {
  if (!postgresPrograms()) return []
  const folder = mkdtempSync(join(tmpdir(), 'selaras-bench-'))
  const cluster = createCluster()
  const { volley, exchange, stop } = await accepts(folder)
  try {
    await cluster.start()
    const pool = cluster.pool('bench')
    await pool.query('CREATE SCHEMA bench')
    await pool.end()
    const ours = await exchange({ postgres: cluster.folder })
    await volley(ours)
    const rates: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const { perSecond, errors } = await volley(ours)
      if (errors > 0) throw new Error(`${errors} requests were not accepted.`)
      rates.push(perSecond)
    }
    await ours.stop()
    const name = `durable accepts in PostgreSQL, ${CONNECTIONS} connections, server and load generator on the same cores`
    return [atLeast({ area: 'accept', name, unit: '/s', target: 1_000, ours: median(rates) })]
  } finally {
    await stop()
    cluster.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}
