import type { Later } from '../later.ts'

/** What a column holds, as both drivers give it. */
export type Value = string | number | bigint | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/** A statement and what it is asked with. */
export interface Statement {
  sql: string
  values: readonly Value[]
}

/**
 * The statements of a node on one database connection. Their SQL is what SQLite and PostgreSQL share:
 * `?` for a value, `CROSS JOIN … ON` for a join whose order is kept.
 */
export interface Connection {
  all: (sql: string, ...values: Value[]) => Promise<Row[]>
  /** Resolves to the number of rows it changed. */
  run: (sql: string, ...values: Value[]) => Promise<number>
}

/** The statements of a write among those that become durable together. */
export interface WriteConnection extends Connection {
  /** A write nobody asks the outcome of. It may be done later, but before anybody could see that it is not. */
  put: (sql: string, ...values: Later<Value>[]) => Promise<void>
}

/** The first row, for questions that have at most one. */
export const first = async (
  { all }: Pick<Connection, 'all'>,
  sql: string,
  ...values: Value[]
): Promise<Row | undefined> => (await all(sql, ...values))[0]
