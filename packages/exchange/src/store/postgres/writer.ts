import type { Commits } from '../group-commit.ts'
import type { Connection, WriteConnection } from '../sql/connection.ts'
import { StoreError } from '../store-error.ts'
import { writeBehind } from '../write-behind.ts'
import { ask, askAll, connectionOn, storeErrorOf } from './connection.ts'
import { manyRows } from './many-rows.ts'
import type { PostgresClient, PostgresPool } from './pool.ts'

/** Advisory locks of one set of tables, which is to say of one schema. */
const lock = (number: number) => `SELECT pg_advisory_xact_lock(${number}, hashtext('selaras.' || current_schema()))`
/** A node that is stopped in the middle of its turn loses it: the others wait no longer than this. */
const begin = (number: number) => `BEGIN; SET LOCAL idle_in_transaction_session_timeout = '5s'; ${lock(number)}`
/**
 * Writers take turns, so that places in the log are given in the order of commits: a reader who saw
 * place 9 never finds a new place 8 later.
 */
const BEGIN_WRITE = begin(1)
const BEGIN_CLAIM = begin(2)
/**
 * Nobody writes or claims while tables change: a writer that also reads on another connection would wait for us as we for
 * it, and the server could not see that. Nor does anybody who reads wait for long: whoever takes longer to give us a table
 * goes first, before the server takes the two of us for a deadlock and ends one.
 */
export const BEGIN_MIGRATION = `${begin(3)}; SET LOCAL lock_timeout = '400ms'; ${lock(1)}; ${lock(2)}`
/** Heard by the other nodes on these tables. */
export const CHANNEL = 'selaras'

/** PostgreSQL answers COMMIT with ROLLBACK, not with an error, when a statement had failed. */
const commit = async (client: PostgresClient, before = ''): Promise<void> => {
  const { command } = await ask(client, `${before}COMMIT`)
  if (command !== 'COMMIT') throw new StoreError('unavailable', 'PostgreSQL rolled back what was to be committed.')
}

const checkOut = async (pool: PostgresPool, begin: string): Promise<PostgresClient> => {
  const client = await pool.connect().catch((cause: unknown) => {
    throw storeErrorOf(cause)
  })
  // A connection that dies between two statements says so here, and ends the process if nobody listens.
  client.on('error', () => {})
  try {
    await ask(client, begin)
    return client
  } catch (error) {
    giveBack(client, true)
    throw error
  }
}

const giveBack = (client: PostgresClient, isBroken = false) => {
  client.removeAllListeners('error')
  client.release(isBroken)
}

/** Runs work in a transaction of its own, under the lock that `begin` takes. */
export const inTransaction = async <Result>(
  pool: PostgresPool,
  begin: string,
  work: (client: PostgresClient) => Promise<Result>,
): Promise<Result> => {
  const client = await checkOut(pool, begin)
  try {
    const result = await work(client)
    await commit(client)
    giveBack(client)
    return result
  } catch (error) {
    await ask(client, 'ROLLBACK').catch(() => undefined)
    giveBack(client, true)
    throw error
  }
}

export const claimTransaction = <Result>(pool: PostgresPool, work: (connection: Connection) => Promise<Result>) =>
  inTransaction(pool, BEGIN_CLAIM, (client) => work(connectionOn(client)))

/** The connection of the one group of jobs that is being written, and the statements around it. */
export const createWriter = (pool: PostgresPool): { connection: WriteConnection; commits: Commits } => {
  let client: PostgresClient | undefined
  let hasWritten = false
  const current = (): PostgresClient => {
    if (!client) throw new StoreError('unavailable', 'No transaction is open.')
    return client
  }
  const leave = (isBroken = false) => {
    if (client) giveBack(client, isBroken)
    client = undefined
  }
  const say = (sql: string) => async () => void (await ask(current(), sql))
  return writeBehind({
    all: (sql, ...values) => connectionOn(current()).all(sql, ...values),
    run: (sql, ...values) => {
      hasWritten = true
      return connectionOn(current()).run(sql, ...values)
    },
    askAll: (questions) => askAll(current(), questions),
    putAll: async (waiting) => {
      hasWritten = true
      for (const { sql, values } of manyRows(waiting)) await connectionOn(current()).run(sql, ...values)
    },
    mark: say('SAVEPOINT work'),
    release: say('RELEASE SAVEPOINT work'),
    undo: say('ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work'),
    begin: async () => {
      client = await checkOut(pool, BEGIN_WRITE)
      hasWritten = false
    },
    commit: async () => {
      await commit(current(), hasWritten ? `NOTIFY ${CHANNEL}; ` : '')
      leave()
    },
    rollback: async () => {
      await ask(current(), 'ROLLBACK').finally(() => leave(true))
    },
  })
}
