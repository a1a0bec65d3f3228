import type { Value } from './connection.ts'

/** A write that waits to be done. */
export interface Pending {
  sql: string
  values: readonly Value[]
}

interface Target {
  table: string
  /** Columns whose value in the row follows from the values alone, and which of those it is. */
  columns: ReadonlyMap<string, number>
  /** Columns by which it finds the row it changes, where it may change one. */
  key: readonly string[]
  /** What it looks up on its way: rows of a table by a column and one of its values. */
  lookups: readonly { table: string; column: string; value: number }[]
}

interface Question {
  tables: ReadonlySet<string>
  /** Columns that equal a value in every row it may give. */
  equal: readonly (readonly [column: string, value: number])[]
}

const INSERT = /^INSERT INTO (\w+) \(([^)]*)\)\s+VALUES \(([?, ]+)/
const UPSERT = /ON CONFLICT \(([^)]*)\) DO UPDATE/
const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)/g
const LOOKUP = /FROM (\w+)(?: AS \w+)? WHERE (?:\w+\.)?(\w+) = \?/g
const VALUE = /(?:(\w+) = )?\?/g

const known = <Read>(read: (sql: string) => Read): ((sql: string) => Read) => {
  const answers = new Map<string, Read>()
  return (sql) => {
    const answer = answers.get(sql) ?? read(sql)
    answers.set(sql, answer)
    return answer
  }
}

const lookupsIn = (sql: string): Target['lookups'] =>
  [...sql.matchAll(LOOKUP)].map(({ 0: text, 1: table = '', 2: column = '', index }) => ({
    table,
    column,
    value: sql.slice(0, index + text.length).split('?').length - 2,
  }))

const tablesIn = (sql: string): string[] => [...sql.matchAll(TABLE)].map(([, table]) => table ?? '')

const targetOf = known((sql: string): Target => {
  const [, table = tablesIn(sql)[0] ?? '', names = '', values = ''] = INSERT.exec(sql) ?? []
  const key = UPSERT.exec(sql)?.[1]?.split(', ') ?? []
  const places = values.split(', ').filter((value) => value === '?')
  const columns = names.split(', ').slice(0, places.length)
  // A row that was there before had other values, except in those it was found by.
  const certain = columns
    .map((name, at) => [name, at] as const)
    .filter(([name]) => key.length === 0 || key.includes(name))
  return { table, columns: new Map(certain), key, lookups: lookupsIn(sql) }
})

const questionOf = known((sql: string): Question => {
  const tables = new Set(tablesIn(sql))
  const isPlain = tables.size === 1 && sql.startsWith('SELECT') && !/ OR |SELECT.*SELECT/s.test(sql)
  const values = isPlain ? [...sql.matchAll(VALUE)] : []
  return { tables, equal: values.flatMap(([, column], at) => (column ? [[column, at] as const] : [])) }
})

/** Tables a statement names. */
export const tablesOf = (sql: string): ReadonlySet<string> => questionOf(sql).tables

/** Whether an answer could be another once a write to a table it is about is done; yes where the texts do not tell. */
const isSeenBy = ({ sql, values }: Pending, question: Pending): boolean => {
  const { columns } = targetOf(sql)
  return !questionOf(question.sql).equal.some(([column, at]) => {
    const place = columns.get(column)
    return place !== undefined && String(values[place]) !== String(question.values[at])
  })
}

/** The row a write changes, where it may change one: what it looks up stands for what it finds there. */
const rowOf = ({ sql, values }: Pending): string | undefined => {
  const { key, columns, lookups } = targetOf(sql)
  if (key.length === 0) return undefined
  return JSON.stringify(
    [...key.flatMap((column) => columns.get(column) ?? []), ...lookups.map(({ value }) => value)].map(
      (at) => values[at],
    ),
  )
}

/** Writes that wait, found by what they change. */
export interface Waiting {
  add: (write: Pending) => void
  /** Whether the answer to this could be another once they are done. */
  change: (question: Pending) => boolean
  /** Whether one of them may change or look up the row this changes, so that their order counts. */
  concern: (write: Pending) => boolean
  all: () => Pending[]
  clear: () => void
}

export const createWaiting = (): Waiting => {
  const byTable = new Map<string, Pending[]>()
  const rows = new Set<string>()
  const lookedUp = new Map<string, Set<Value | undefined>>()
  return {
    add: (write) => {
      const { table } = targetOf(write.sql)
      const others = byTable.get(table)
      if (others) others.push(write)
      else byTable.set(table, [write])
      const row = rowOf(write)
      if (row !== undefined) rows.add(`${table} ${row}`)
      for (const lookup of targetOf(write.sql).lookups) {
        const place = `${lookup.table}.${lookup.column}`
        lookedUp.set(place, (lookedUp.get(place) ?? new Set()).add(write.values[lookup.value]))
      }
    },
    change: (question) => {
      for (const table of questionOf(question.sql).tables)
        if (byTable.get(table)?.some((write) => isSeenBy(write, question))) return true
      return false
    },
    concern: (write) => {
      const { table, columns } = targetOf(write.sql)
      for (const [column, at] of columns) if (lookedUp.get(`${table}.${column}`)?.has(write.values[at])) return true
      const [other] = byTable.get(table) ?? []
      return other !== undefined && (other.sql !== write.sql || rows.has(`${table} ${rowOf(write)}`))
    },
    all: () => [...byTable.values()].flat(),
    clear: () => {
      byTable.clear()
      rows.clear()
      lookedUp.clear()
    },
  }
}
