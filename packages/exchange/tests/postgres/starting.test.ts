import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../src/store/postgres/migrate.ts'
import { BEGIN_MIGRATION } from '../../src/store/postgres/writer.ts'
import { migrations } from '../../src/store/sql/migrations.ts'
import { describePostgres } from './describe-postgres.ts'

describePostgres((server) => {
  let pool: Pool
  let schemas = 0
  beforeEach(async () => {
    schemas += 1
    pool = server().pool(`start_${schemas}`)
    await pool.query(`CREATE SCHEMA start_${schemas}`)
  })
  afterEach(() => pool.end())

  /** Somebody in the middle of a migration. Resolves to what ends it, which fails when it was ended before. */
  const inMigration = async () => {
    const client = await pool.connect()
    client.on('error', () => {})
    await client.query(BEGIN_MIGRATION)
    return async () => {
      await client.query('COMMIT')
      client.release()
    }
  }
  const tables = async (schema: string) =>
    (await pool.query('SELECT FROM pg_tables WHERE schemaname = $1', [schema])).rowCount

  test('a node that starts on tables as they should be waits for nobody, also when they are a version ahead', async () => {
    await migrate(pool)
    const end = await inMigration()
    await migrate(pool)
    await migrate(pool, migrations.slice(0, -1))
    await end()
  })

  test('a node whose tables are not there yet waits for its turn', async () => {
    const end = await inMigration()
    let isDone = false
    const migrating = migrate(pool).then(() => {
      isDone = true
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect([isDone, await tables(`start_${schemas}`)]).toEqual([false, 0])
    await end()
    await migrating
    expect(await tables(`start_${schemas}`)).toBeGreaterThan(10)
  })

  test('tables of the next schema on the search path are not taken for its own', async () => {
    await migrate(pool)
    const behind = server().pool(`own_${schemas},start_${schemas}`)
    await behind.query(`CREATE SCHEMA own_${schemas}`)
    await migrate(behind)
    await behind.end()
    expect(await tables(`own_${schemas}`)).toBe(await tables(`start_${schemas}`))
  })

  test('tables of a version that is too new are refused', async () => {
    await migrate(pool)
    await pool.query(`UPDATE schema_steps SET steps = ${migrations.length + 1}, oldest = ${migrations.length + 1}`)
    await expect(migrate(pool)).rejects.toThrow('A newer version wrote this database')
  })
})
