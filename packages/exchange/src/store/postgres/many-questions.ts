import type { Row, Statement } from '../sql/connection.ts'

const SHAPE = /^SELECT (.*) FROM (\w+(?: AS \w+)?) WHERE ((?:[\w.]+ = \?(?: AND )?)+)$/s

/** A question by values of columns, for many at once. */
interface ManyQuestions {
  sql: string
  /** A list for each column. */
  values: unknown[][]
  /** Its rows by question, in the order of the questions. */
  rowsOf: (rows: readonly Row[]) => Row[][]
}

/** Questions of one text as one, each row of which says whom it answers. */
export const manyQuestions = (sql: string, questions: readonly Statement[]): ManyQuestions => {
  const [, columns, table, condition = ''] = SHAPE.exec(sql) ?? []
  if (!table) throw new Error(`[exchange] This cannot be asked of many values at once: ${sql}`)
  const tests = condition.split(' AND ').map((test, at) => test.replace('?', `asked.value${at}`))
  const typeOf = (at: number) => (typeof questions[0]?.values[at] === 'number' ? 'bigint' : 'text')
  const lists = tests.map((_test, at) => `?::${typeOf(at)}[]`).join(', ')
  const names = tests.map((_test, at) => `value${at}`).join(', ')
  return {
    sql: `SELECT asked.place AS asked, ${columns} FROM ${table} JOIN unnest(${lists}) WITH ORDINALITY AS asked (${names}, place) ON ${tests.join(' AND ')}`,
    values: tests.map((_test, at) => questions.map(({ values }) => values[at])),
    rowsOf: (rows) => {
      const found = Map.groupBy(rows, ({ asked }) => Number(asked))
      return questions.map((_question, at) => found.get(at + 1) ?? [])
    },
  }
}
