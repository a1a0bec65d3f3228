import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, createCluster, postgresPrograms } from './cluster.ts'

/** Cases on a server of their own. In CI nothing is skipped: without PostgreSQL it does not start and every case fails. */
export const describePostgres = (cases: (pool: Cluster['pool']) => void): void =>
  describe.skipIf(!postgresPrograms() && !process.env.CI)('PostgreSQL (skipped where it is not installed)', () => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = createCluster()
      await cluster.start()
    }, 60_000)
    afterAll(() => cluster?.remove(), 60_000)
    cases((...schema) => cluster.pool(...schema))
  })
