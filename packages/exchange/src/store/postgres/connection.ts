import type { Connection, Row, Statement } from '../sql/connection.ts'
import { StoreError } from '../store-error.ts'
import { statementFor } from './dialect.ts'
import { manyQuestions } from './many-questions.ts'
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

/** A client, or whichever client of a pool is free. */
export type Asker = Pick<PostgresPool, 'query'> | Pick<PostgresClient, 'query'>

/** Asks in PostgreSQL's own words. */
export const ask = async (asker: Asker, text: string): Promise<PostgresResult> => {
  try {
    const answer = await asker.query({ text })
    return (Array.isArray(answer) ? answer.at(-1) : answer) as PostgresResult
  } catch (cause) {
    throw storeErrorOf(cause)
  }
}

const query = async (asker: Asker, sql: string, values: unknown[]): Promise<PostgresResult> => {
  try {
    return (await asker.query({ ...statementFor(sql), values })) as PostgresResult
  } catch (cause) {
    throw storeErrorOf(cause)
  }
}

/** The statements of the store on a client, or on whichever client of a pool is free. */
export const connectionOn = (asker: Asker): Connection => ({
  all: async (sql, ...values) => (await query(asker, sql, values)).rows as Row[],
  run: async (sql, ...values) => (await query(asker, sql, values)).rowCount ?? 0,
})

/** Asks what has the same text once for all its values; rows by question. */
export const askAll = async (asker: Asker, questions: readonly Statement[]): Promise<Row[][]> => {
  const rows = new Map<Statement, Row[]>()
  for (const [sql, same] of Map.groupBy(questions, (question) => question.sql)) {
    const many = manyQuestions(sql, same)
    const found = many.rowsOf((await query(asker, many.sql, many.values)).rows as Row[])
    for (const [at, question] of same.entries()) rows.set(question, found[at] ?? [])
  }
  return questions.map((question) => rows.get(question) ?? [])
}
