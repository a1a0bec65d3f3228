import type { Statement } from '../sql/connection.ts'

const ROW = /VALUES (\(.*\))(?=\s+ON CONFLICT|$)/s

/** Rows in one statement: few sizes, so that each is prepared once a connection and used often. */
const SIZES = [64, 16, 4, 1]

const texts = new Map<string, string>()

/** An INSERT of one row as one of so many. */
const textOf = (sql: string, rows: number): string => {
  const name = `${rows} ${sql}`
  const text =
    texts.get(name) ??
    sql.replace(ROW, (_all, row: string) => {
      const numbered = Array.from({ length: rows }, (_row, at) => row.replace('/* rows before */ 0', String(at)))
      return `VALUES ${numbered.join(', ')}`
    })
  texts.set(name, text)
  return text
}

const inRows = (sql: string, waiting: readonly Statement[]): Statement[] => {
  const statements: Statement[] = []
  for (let at = 0; at < waiting.length; ) {
    const rows = SIZES.find((size) => size <= waiting.length - at) ?? 1
    const values = waiting.slice(at, at + rows).flatMap((each) => each.values)
    statements.push({ sql: textOf(sql, rows), values })
    at += rows
  }
  return statements
}

/** The same writes in fewer statements: those of one text together, in the order in which each text came first. */
export const manyRows = (waiting: readonly Statement[]): Statement[] =>
  [...Map.groupBy(waiting, ({ sql }) => sql)].flatMap(([sql, same]) => (ROW.test(sql) ? inRows(sql, same) : same))
