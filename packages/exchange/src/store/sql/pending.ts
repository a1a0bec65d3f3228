import type { Later } from '../later.ts'
import type { Statement, Value } from './connection.ts'
import { OF_CASE } from './rows.ts'

/** A write that waits to be done. */
export interface Pending {
  sql: string
  values: readonly Later<Value>[]
}

/** The same write, once all its values are there. */
export const whenReady = (write: Pending): Later<Statement> =>
  write.values.some((value) => value instanceof Promise)
    ? Promise.all(write.values).then((values) => ({ sql: write.sql, values }))
    : (write as Statement)

interface Target {
  table: string
  /** Columns whose value in the row follows from the values alone, and which of those it is. */
  columns: ReadonlyMap<string, number>
  /** Columns by which it finds the row it changes, where it may change one. */
  key: readonly string[]
}

interface Question {
  tables: ReadonlySet<string>
  /** Columns that equal a value in every row it may give. */
  equal: readonly (readonly [column: string, value: number])[]
}

const INSERT = /^INSERT INTO (\w+) \(([^)]*)\)\s+VALUES \(([?, ]+)/
const UPSERT = /ON CONFLICT \(([^)]*)\) DO UPDATE/
const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)/g
const VALUE = /(?:(\w+) = )?\?/g

const known = <Read>(read: (sql: string) => Read): ((sql: string) => Read) => {
  const answers = new Map<string, Read>()
  return (sql) => {
    const answer = answers.get(sql) ?? read(sql)
    answers.set(sql, answer)
    return answer
  }
}

/** A case stands for its position, which never changes. */
const byCase = (sql: string) => sql.replaceAll(OF_CASE, '?')

const tablesIn = (text: string): string[] => [...text.matchAll(TABLE)].map(([, table]) => table ?? '')

const targetOf = known((sql: string): Target => {
  const text = byCase(sql)
  const [, table = tablesIn(text)[0] ?? '', names = '', values = ''] = INSERT.exec(text) ?? []
  const key = UPSERT.exec(text)?.[1]?.split(', ') ?? []
  const columns = names.split(', ').slice(0, values.split('?').length - 1)
  // A row that was there before had other values, except in those it was found by.
  const certain = columns
    .map((name, at) => [name, at] as const)
    .filter(([name]) => key.length === 0 || key.includes(name))
  return { table, columns: new Map(certain), key }
})

const questionOf = known((sql: string): Question => {
  const text = byCase(sql)
  const tables = new Set(tablesIn(text))
  const isPlain = tables.size === 1 && text.startsWith('SELECT') && !/ OR |SELECT.*SELECT/s.test(text)
  const values = isPlain ? [...text.matchAll(VALUE)] : []
  return { tables, equal: values.flatMap(([, column], at) => (column ? [[column, at] as const] : [])) }
})

/** Tables a question is about. */
export const tablesOf = (sql: string): ReadonlySet<string> => questionOf(sql).tables

/** The table a write goes to. */
export const tableOf = (sql: string): string => targetOf(sql).table

/** What the rows of other tables look up, and that never changes: it is there before them, whoever put it. */
const FOUNDATIONS = ['cases', 'entries']

/** Writes in the order they can be done: rows of one table as they came, behind those they look up. */
export const inOrder = (writes: readonly Statement[]): Statement[] => {
  const byTable = Map.groupBy(writes, ({ sql }) => tableOf(sql))
  const tables = [...FOUNDATIONS, ...[...byTable.keys()].filter((table) => !FOUNDATIONS.includes(table))]
  return tables.flatMap((table) => byTable.get(table) ?? [])
}

/** Whether an answer could be another once a write to a table it is about is done; yes where the texts do not tell. */
const isSeenBy = ({ sql, values }: Pending, question: Pending): boolean => {
  const { columns } = targetOf(sql)
  return !questionOf(question.sql).equal.some(([column, at]) => {
    const place = columns.get(column)
    return place !== undefined && String(values[place]) !== String(question.values[at])
  })
}

/** The row a write changes, where it may change one. */
const rowOf = ({ sql, values }: Pending): string | undefined => {
  const { key, columns } = targetOf(sql)
  if (key.length === 0) return undefined
  return JSON.stringify(key.map((column) => values[columns.get(column) ?? -1]))
}

/** Writes that wait, found by what they change. */
export interface Waiting {
  add: (write: Pending) => void
  /** Whether the answer to this could be another once they are done. */
  change: (question: Pending) => boolean
  /** Whether one of them may change the row this changes, so that their order counts. */
  concern: (write: Pending) => boolean
  all: () => Pending[]
  clear: () => void
}

export const createWaiting = (): Waiting => {
  const byTable = new Map<string, Pending[]>()
  const rows = new Set<string>()
  return {
    add: (write) => {
      const { table } = targetOf(write.sql)
      const others = byTable.get(table)
      if (others) others.push(write)
      else byTable.set(table, [write])
      const row = rowOf(write)
      if (row !== undefined) rows.add(`${table} ${row}`)
    },
    change: (question) => {
      for (const table of questionOf(question.sql).tables)
        if (byTable.get(table)?.some((write) => isSeenBy(write, question))) return true
      return false
    },
    concern: (write) => {
      const { table } = targetOf(write.sql)
      const [other] = byTable.get(table) ?? []
      return other !== undefined && (other.sql !== write.sql || rows.has(`${table} ${rowOf(write)}`))
    },
    all: () => [...byTable.values()].flat(),
    clear: () => {
      byTable.clear()
      rows.clear()
    },
  }
}
