import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { groupCommit } from './group-commit.ts'
import type { Connection, WriteConnection } from './sql/connection.ts'
import { connectionOn } from './sqlite/connection.ts'
import { StoreError } from './store-error.ts'
import { writeBehind } from './write-behind.ts'

const TABLE = 'CREATE TABLE items (name TEXT PRIMARY KEY, size INTEGER CHECK (size < 100)) STRICT'
const ADD = 'INSERT INTO items (name, size) VALUES (?, ?)'
const PUT = 'INSERT INTO items (name, size) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET size = excluded.size'
const SIZE = 'SELECT size FROM items WHERE name = ?'
const COUNT = 'SELECT count(*) AS count FROM items'

/** A group commit on a database in memory, and every statement it was asked. */
const opened = ({ failing }: { failing?: () => unknown } = {}) => {
  const database = new DatabaseSync(':memory:')
  database.exec(TABLE)
  const { all, run } = connectionOn(database)
  const said: string[] = []
  const step = (sql: string) => () => {
    said.push(sql)
    database.exec(sql)
  }
  const { connection, commits } = writeBehind({
    all,
    run,
    putAll: async (puts) => {
      said.push(`${puts.length} puts`)
      const error = failing?.()
      if (error) throw error
      // As PostgreSQL has it: one statement changes no row twice.
      if (new Set(puts.map(({ values }) => values[0])).size < puts.length && puts[0]?.sql === PUT)
        throw new Error('twice')
      for (const { sql, values } of puts) await run(sql, ...values)
    },
    begin: step('BEGIN'),
    commit: step('COMMIT'),
    rollback: step('ROLLBACK'),
    mark: step('SAVEPOINT work'),
    release: step('RELEASE work'),
    undo: step('ROLLBACK TO work; RELEASE work'),
  })
  const { run: job } = groupCommit(commits)
  const items = () =>
    Object.fromEntries(
      database
        .prepare('SELECT * FROM items')
        .all()
        .map((row) => [row.name, row.size]),
    )
  return {
    said,
    items,
    all: (work: ((connection: WriteConnection) => Promise<unknown>)[]) => work.map((one) => job(() => one(connection))),
  }
}

const outcomes = async (jobs: Promise<unknown>[]) =>
  (await Promise.allSettled(jobs)).map((one) => (one.status === 'fulfilled' ? one.value : 'rejected'))

const sizeOf = async ({ all }: Connection, name: string) => (await all(SIZE, name))[0]?.size

describe('write behind', () => {
  test('writes what all jobs of a group put in one go', async () => {
    const { said, items, all } = opened()
    await Promise.all(
      all(
        ['a', 'b', 'c'].map(
          (name) =>
            ({ put }) =>
              put(ADD, name, 1),
        ),
      ),
    )
    expect(said).toEqual(['BEGIN', 'SAVEPOINT work', '3 puts', 'RELEASE work', 'COMMIT'])
    expect(items()).toEqual({ a: 1, b: 1, c: 1 })
  })

  test('a job reads what it put, and what those before it put', async () => {
    const { all } = opened()
    const jobs = all([
      async (connection) => {
        await connection.put(ADD, 'a', 1)
        return sizeOf(connection, 'a')
      },
      (connection) => sizeOf(connection, 'a'),
      ({ put }) => put(ADD, 'b', 2),
      (connection) => sizeOf(connection, 'b'),
      async (connection) => (await connection.all(COUNT))[0]?.count,
    ])
    expect(await outcomes(jobs)).toEqual([1, 1, undefined, 2, 2])
  })

  test('a question about another row makes nobody write', async () => {
    const { said, all } = opened()
    await Promise.all(
      all(
        ['a', 'b'].map((name) => async (connection) => {
          await sizeOf(connection, name)
          await connection.put(PUT, name, 1)
        }),
      ),
    )
    expect(said.filter((text) => text.endsWith('puts'))).toEqual(['2 puts'])
  })

  test('a row put twice ends as it was put last, within a job and across jobs', async () => {
    const { items, all } = opened()
    const twice =
      (name: string, sizes: number[]) =>
      async ({ put }: WriteConnection) => {
        for (const size of sizes) await put(PUT, name, size)
      }
    await Promise.all(all([twice('a', [1, 2]), twice('b', [3]), twice('b', [4]), twice('a', [5, 6])]))
    expect(items()).toEqual({ a: 6, b: 4 })
  })

  test('of a job that is refused nothing is left, whether it reached the database or not', async () => {
    const { items, all } = opened()
    const refused = (reads: boolean) => async (connection: WriteConnection) => {
      await connection.put(ADD, 'refused', 1)
      if (reads) await sizeOf(connection, 'refused')
      throw new Error('no')
    }
    const jobs = all([({ put }) => put(ADD, 'a', 1), refused(false), refused(true), ({ put }) => put(ADD, 'b', 1)])
    expect(await outcomes(jobs)).toEqual([undefined, 'rejected', 'rejected', undefined])
    expect(items()).toEqual({ a: 1, b: 1 })
  })

  test('a statement that fails late costs its own job only, and all of that', async () => {
    const { items, all } = opened()
    const jobs = all([
      ({ put }) => put(ADD, 'a', 1),
      async ({ put }) => {
        await put(ADD, 'whole', 1)
        await put(ADD, 'large', 100)
      },
      ({ put }) => put(ADD, 'a', 2),
      ({ put }) => put(ADD, 'b', 1),
      async (connection) => sizeOf(connection, 'whole'),
    ])
    expect(await outcomes(jobs)).toEqual([undefined, 'rejected', 'rejected', undefined, undefined])
    expect(items()).toEqual({ a: 1, b: 1 })
  })

  test('where the database fails nobody of the group is told that it was kept, and the next group is', async () => {
    const failures = [new StoreError('full', 'The disk is full.')]
    const { items, all } = opened({ failing: () => failures.pop() })
    const jobs = all([
      ({ put }) => put(ADD, 'a', 1),
      async (connection) => void (await connection.all(COUNT).catch(() => 0)),
      ({ put }) => put(ADD, 'b', 1),
    ])
    expect(await outcomes(jobs)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(await outcomes(all([({ put }) => put(ADD, 'c', 1)]))).toEqual([undefined])
    expect(items()).toEqual({ c: 1 })
  })
})
