import { describe, test } from 'vitest'
import { postgres } from '../../src/postgres.ts'
import { masterKey, newMasterKey, sealed } from '../../src/privacy/index.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStore, type StoreFixture } from '../../src/testing/index.ts'
import { describePostgres } from './describe-postgres.ts'

describePostgres((server) => {
  let schemas = 0
  /** A store in a schema of its own; every handle on it is a node with a pool of its own. */
  const createWith = async (wrap: (store: Store) => Store): Promise<StoreFixture> => {
    schemas += 1
    const schema = `store_${schemas}`
    const pools = [server().pool(schema)]
    await pools[0]?.query(`CREATE SCHEMA ${schema}`)
    const open = () => {
      const pool = server().pool(schema)
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
