import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, createCluster, postgresPrograms } from './cluster.ts'

// In CI nothing is skipped: without PostgreSQL the server does not start and every case fails.
/** Cases on a PostgreSQL server of their own, which is there while they run. */
export const describePostgres = (cases: (server: () => Cluster) => void): void => {
  describe.skipIf(!postgresPrograms() && !process.env.CI)('PostgreSQL (skipped where it is not installed)', () => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = createCluster()
      await cluster.start()
    }, 60_000)
    afterAll(() => cluster?.remove(), 60_000)
    cases(() => cluster)
  })
}
