import type { Row, Statement } from './connection.ts'
import { type Pending, tableOf, tablesOf } from './pending.ts'

/** What was answered in a group, until something is written to the tables it came from. */
export interface Answers {
  of: (question: Statement) => Row[] | undefined
  keep: (question: Statement, rows: Row[]) => void
  /** Something was written to the tables of these. */
  forget: (writes: readonly Pick<Pending, 'sql'>[]) => void
  clear: () => void
}

const keyOf = ({ values }: Statement) => JSON.stringify(values)

export const createAnswers = (): Answers => {
  const bySql = new Map<string, Map<string, Row[]>>()
  return {
    of: (question) => bySql.get(question.sql)?.get(keyOf(question)),
    keep: (question, rows) => {
      const known = bySql.get(question.sql) ?? new Map<string, Row[]>()
      bySql.set(question.sql, known.set(keyOf(question), rows))
    },
    forget: (writes) => {
      const written = new Set(writes.map(({ sql }) => tableOf(sql)))
      for (const sql of bySql.keys()) if ([...tablesOf(sql)].some((table) => written.has(table))) bySql.delete(sql)
    },
    clear: () => bySql.clear(),
  }
}
