import { type Migration, migrations, oldestFor } from '../sql/migrations.ts'
import { ask } from './connection.ts'
import { toPostgres } from './dialect.ts'
import type { PostgresPool } from './pool.ts'
import { BEGIN_MIGRATION, inTransaction } from './writer.ts'

/** One step in one transaction, so that a node killed at any point leaves whole steps. False when all are done. */
const takeStep = (pool: PostgresPool, known: readonly Migration[]): Promise<boolean> =>
  inTransaction(pool, BEGIN_MIGRATION, async (client) => {
    await ask(client, 'CREATE TABLE IF NOT EXISTS schema_steps (steps BIGINT NOT NULL, oldest BIGINT NOT NULL)')
    const [row] = (await ask(client, 'SELECT steps, oldest FROM schema_steps')).rows
    const steps = Number(row?.steps ?? 0)
    if (Number(row?.oldest ?? 0) > known.length)
      throw new Error('[exchange] A newer version wrote this database; update this one.')
    const step = known[steps]
    if (!step) return false
    await ask(client, toPostgres(step.sql))
    await ask(client, 'DELETE FROM schema_steps')
    await ask(client, `INSERT INTO schema_steps VALUES (${steps + 1}, ${oldestFor(steps + 1, known)})`)
    return true
  })

/**
 * Brings the tables up to this version; nodes that start together take turns, and those at work wait for each step.
 * @param known Steps this version knows.
 */
export const migrate = async (pool: PostgresPool, known: readonly Migration[] = migrations): Promise<void> => {
  while (await takeStep(pool, known)) {
    // The next one.
  }
}
