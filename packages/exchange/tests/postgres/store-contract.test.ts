import { afterAll, beforeAll, describe, test } from 'vitest'
import { postgres } from '../../src/postgres.ts'
import { masterKey, newMasterKey, sealed } from '../../src/privacy/index.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStore, type StoreFixture } from '../../src/testing/index.ts'
import { type Cluster, createCluster, postgresPrograms } from './cluster.ts'

// In CI nothing is skipped: without PostgreSQL the server does not start and every case fails.
describe.skipIf(!postgresPrograms() && !process.env.CI)('PostgreSQL (skipped where it is not installed)', () => {
  let cluster: Cluster
  let schemas = 0
  beforeAll(async () => {
    cluster = createCluster()
    await cluster.start()
  }, 60_000)
  afterAll(() => cluster?.remove(), 60_000)

  /** A store in a schema of its own; every handle on it is a node with a pool of its own. */
  const createWith = async (wrap: (store: Store) => Store): Promise<StoreFixture> => {
    schemas += 1
    const schema = `store_${schemas}`
    const pools = [cluster.pool(schema)]
    await pools[0]?.query(`CREATE SCHEMA ${schema}`)
    const open = () => {
      const pool = cluster.pool(schema)
      pools.push(pool)
      return wrap(postgres(pool))
    }
    return { store: open(), reopen: open, close: async () => void (await Promise.all(pools.map((pool) => pool.end()))) }
  }

  describeStore({ describe, test, create: () => createWith((store) => store) })

  describe('with personal data encrypted', () => {
    const key = masterKey(newMasterKey('2026-11'))
    describeStore({ describe, test, create: () => createWith((store) => sealed(store, { masterKey: key })) })
  })
})
