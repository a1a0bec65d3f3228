import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Connection, Row } from '../sql/connection.ts'
import { guarded } from './errors.ts'

/** A SQLite database has one writer, so nothing is ever locked by another. */
const dialect = (sql: string) => sql.replace(/ FOR UPDATE OF \w+ SKIP LOCKED$/, '')

/** Prepares each statement once. Answers are promises so that other drivers share the code above. */
export const connectionOn = (database: DatabaseSync): Connection => {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(dialect(sql))
    prepared.set(sql, known)
    return known
  }
  return {
    all: async (sql, ...values) => guarded(() => statement(sql).all(...values) as Row[]),
    run: async (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
  }
}
