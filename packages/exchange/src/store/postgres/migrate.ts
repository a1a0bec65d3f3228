import { setTimeout as pause } from 'node:timers/promises'
import { areCurrent, type Migration, migrations, oldestFor, type Steps } from '../sql/migrations.ts'
import { isStoreError } from '../store-error.ts'
import { type Asker, ask } from './connection.ts'
import { toPostgres } from './dialect.ts'
import type { PostgresPool } from './pool.ts'
import { BEGIN_MIGRATION, inTransaction } from './writer.ts'

const stepsIn = async (asker: Asker): Promise<Steps> => {
  const [row] = (await ask(asker, 'SELECT steps, oldest FROM schema_steps')).rows
  return { steps: Number(row?.steps ?? 0), oldest: Number(row?.oldest ?? 0) }
}

/** One step in one transaction, so that a node killed at any point leaves whole steps. False when all are done. */
const takeStep = (pool: PostgresPool, known: readonly Migration[]): Promise<boolean> =>
  inTransaction(pool, BEGIN_MIGRATION, async (client) => {
    await ask(client, 'CREATE TABLE IF NOT EXISTS schema_steps (steps BIGINT NOT NULL, oldest BIGINT NOT NULL)')
    const { steps, oldest } = await stepsIn(client)
    if (oldest > known.length) throw new Error('[exchange] A newer version wrote this database; update this one.')
    const step = known[steps]
    if (!step) return false
    await ask(client, toPostgres(step.sql))
    await ask(client, 'DELETE FROM schema_steps')
    await ask(client, `INSERT INTO schema_steps VALUES (${steps + 1}, ${oldestFor(steps + 1, known)})`)
    return true
  })

/** PostgreSQL's word for a table that others did not give us in time. */
const LOCK_NOT_AVAILABLE = '55P03'
const isHeldUp = (error: unknown): boolean =>
  isStoreError(error) && (error.cause as { code?: unknown } | undefined)?.code === LOCK_NOT_AVAILABLE

/** Half a minute beside nodes that are busy; then the next call begins anew. */
const ATTEMPTS = 60
const PAUSE = 100

const takeStepInTime = async (pool: PostgresPool, known: readonly Migration[]): Promise<boolean> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takeStep(pool, known)
    } catch (error) {
      if (attempt === ATTEMPTS || !isHeldUp(error)) throw error
      await pause(PAUSE)
    }
  }
}

const FOUND = "SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_steps'"

/** Asked without a lock: a node that starts on tables as they should be waits for nobody who changes or writes them. */
const isCurrent = async (pool: PostgresPool, known: readonly Migration[]): Promise<boolean> => {
  // Only of this schema: the next one of the search path may be somebody else's.
  if ((await ask(pool, FOUND)).rows.length === 0) return false
  return areCurrent(await stepsIn(pool), known)
}

/**
 * Brings the tables up to this version; nodes that start together take turns, and those at work wait for each step.
 * @param known Steps this version knows.
 */
export const migrate = async (pool: PostgresPool, known: readonly Migration[] = migrations): Promise<void> => {
  while (!(await isCurrent(pool, known)) && (await takeStepInTime(pool, known))) {
    // The next one.
  }
}
