import type { Connection, Row } from '../sql/connection.ts'
import { StoreError } from '../store-error.ts'
import { statementFor } from './dialect.ts'
import type { PostgresClient, PostgresPool, PostgresResult } from './pool.ts'

/** Classes of SQLSTATE with which the server says that it, not the statement, is the trouble. */
const SERVER_TROUBLE = /^(?:08|25|40|53|55|57|58|XX)/

/** Errors of statements keep their own word; whatever else went wrong is the database's trouble. */
export const storeErrorOf = (cause: unknown): unknown => {
  const code = String((cause as { code?: unknown } | null)?.code ?? '')
  if (/^[0-9A-Z]{5}$/.test(code) && !SERVER_TROUBLE.test(code)) return cause
  if (code === '53100') return new StoreError('full', 'PostgreSQL has no room left on its disk.', { cause })
  return new StoreError('unavailable', 'PostgreSQL does not answer as it should.', { cause })
}

type Asker = Pick<PostgresPool, 'query'> | Pick<PostgresClient, 'query'>

/** Asks in PostgreSQL's own words. */
export const ask = async (asker: Asker, text: string): Promise<PostgresResult> => {
  try {
    const answer = await asker.query({ text })
    return (Array.isArray(answer) ? answer.at(-1) : answer) as PostgresResult
  } catch (cause) {
    throw storeErrorOf(cause)
  }
}

/** The statements of the store on a client, or on whichever client of a pool is free. */
export const connectionOn = (asker: Asker): Connection => {
  const query = async (sql: string, values: unknown[]): Promise<PostgresResult> => {
    try {
      return (await asker.query({ ...statementFor(sql), values })) as PostgresResult
    } catch (cause) {
      throw storeErrorOf(cause)
    }
  }
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows as Row[],
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  }
}
