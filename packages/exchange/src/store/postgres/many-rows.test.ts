import { expect, test } from 'vitest'
import { manyRows } from './many-rows.ts'

const ADD = 'INSERT INTO items (name, size) VALUES (?, ?)'
const PUT = `INSERT INTO items (name, place)
  VALUES (?, (SELECT count(*) FROM items) + /* rows before */ 0) ON CONFLICT (name) DO UPDATE SET place = excluded.place`

const many = (sql: string, count: number) =>
  Array.from({ length: count }, (_row, at) => ({ sql, values: [`n${at}`, at] }))

test('rows of one statement go in few, in order, with as many values as places', () => {
  const statements = manyRows(many(ADD, 85))
  expect(statements.map(({ values }) => values.length / 2)).toEqual([64, 16, 4, 1])
  expect(statements.flatMap(({ values }) => values)).toEqual(many(ADD, 85).flatMap(({ values }) => values))
  for (const { sql, values } of statements) expect(sql.split('?').length - 1).toBe(values.length)
})

test('a row can count those before it, and what follows the rows is said once', () => {
  const four = [1, 2, 3, 4].map((at) => ({ sql: PUT, values: [`n${at}`] }))
  expect(manyRows(four).map(({ sql }) => sql.replaceAll(/\s+/g, ' '))).toEqual([
    'INSERT INTO items (name, place) VALUES (?, (SELECT count(*) FROM items) + 0), (?, (SELECT count(*) FROM items) + 1), (?, (SELECT count(*) FROM items) + 2), (?, (SELECT count(*) FROM items) + 3) ON CONFLICT (name) DO UPDATE SET place = excluded.place',
  ])
})

test('statements stay in the order in which each came first; what is no list of rows is left alone', () => {
  const drop = { sql: 'DELETE FROM items WHERE size < ?', values: [9] }
  const [add] = many(ADD, 1)
  const put = { sql: PUT, values: ['a'] }
  expect(
    manyRows([add as never, put, drop, add as never]).map(({ sql }) => sql.split(' ').slice(0, 3).join(' ')),
  ).toEqual(['INSERT INTO items', 'INSERT INTO items', 'INSERT INTO items', 'DELETE FROM items'])
})
