import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test, vi } from 'vitest'
import { sqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'selaras-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every connection writes with synchronous=FULL in a write-ahead log, also when the file is opened again', async () => {
  const seen: unknown[] = []
  const prepare = vi.spyOn(DatabaseSync.prototype, 'exec')
  for (let opening = 0; opening < 3; opening++) {
    const store = sqlite(join(folder, 'full.db'))
    const connections = new Set(prepare.mock.contexts as DatabaseSync[])
    for (const connection of connections)
      seen.push([
        connection.prepare('PRAGMA synchronous').get()?.synchronous,
        connection.prepare('PRAGMA journal_mode').get()?.journal_mode,
      ])
    await store.close()
    prepare.mockClear()
  }
  prepare.mockRestore()
  expect(seen).toEqual(Array.from({ length: 6 }, () => [2, 'wal']))
})

test('a store without a file is refused: its readers would see another database', () => {
  expect(() => sqlite(':memory:')).toThrow('write-ahead log')
})

test('a database of a newer version is used while that does no harm, and not touched when it would', async () => {
  const path = join(folder, 'newer.db')
  await sqlite(path).close()
  const database = new DatabaseSync(path)
  database.exec('UPDATE schema_steps SET steps = 999')
  await sqlite(path).close()
  database.exec('UPDATE schema_steps SET oldest = 999')
  database.close()
  expect(() => sqlite(path)).toThrow('newer version')
})

test.each([0, 1])('a node that starts on tables %i versions ahead waits for nobody who writes', async (ahead) => {
  const path = join(folder, `busy-${ahead}.db`)
  await sqlite(path).close()
  const database = new DatabaseSync(path)
  database.exec(`UPDATE schema_steps SET steps = steps + ${ahead}; BEGIN IMMEDIATE`)
  // Five seconds of waiting for the lock, and then an error, where it wanted one.
  await sqlite(path).close()
  database.exec('COMMIT')
  database.close()
})

test('a closed store rejects, and closes once', async () => {
  const store = sqlite(join(folder, 'closed.db'))
  const written = store.write(async () => 'in time')
  await Promise.all([store.close(), store.close()])
  expect(await written).toBe('in time')
  await expect(store.write(async () => 1)).rejects.toThrow('not open')
  await expect(store.read((view) => view.backlog())).rejects.toThrow()
})

test('pages, due rows and counters are found by an index', async () => {
  const path = join(folder, 'plans.db')
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  const store = sqlite(path)
  const participant = 'mpp.example.go.id' as never
  await store.claim({ now: 1, until: 1, share: 9 })
  await store.read(async (view) => {
    await view.nextDue(1)
    await view.backlog()
    await view.entriesAfter({ participant, after: 0, limit: 9 })
    await view.entriesAfter({ participant, case: 'x' as never, after: 0, limit: 9 })
    await view.cases({ kind: 'complaint', participant, after: 0, limit: 9 })
    for (const newestFirst of [false, true])
      for (const services of [undefined, ['roads'], ['roads', '', null]])
        for (const statuses of [undefined, ['received'], ['received', 'verified']])
          await view.cases({ kind: 'complaint', participant, statuses, services, after: 0, limit: 9, newestFirst })
    await view.areKnown([{ reference: 'r' }, { id: 'x' as never }, { person: 'p', service: 's' }])
    await view.termsDue(1, 9)
    await view.overdueCases()
    await view.silentPeers()
    await view.findCases({ reference: 'r' })
    await view.findCases({ service: 's', person: 'p' })
  })
  const queries = prepare.mock.calls
    .map(([sql]) => sql)
    .filter((sql) => /^(SELECT|WITH)/.test(sql) && !sql.includes('schema_steps'))
  prepare.mockRestore()
  await store.close()
  const database = new DatabaseSync(path)
  const planOf = (sql: string) =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array(sql.split('?').length - 1).fill(null))
      .map(({ detail }) => String(detail))
  const scans = queries
    .flatMap(planOf)
    .filter((step) => /^SCAN (?!lanes|peers|listed|\(|CONSTANT)/.test(step) && !step.includes('INDEX'))
  const sorted = queries
    .filter((sql) => /FROM (entries|parties) AS/.test(sql) && !sql.includes('e.case_position = ('))
    .filter((sql) => planOf(sql).some((step) => step.includes('TEMP B-TREE')))
  const astray = queries
    .filter((sql) => sql.includes('p.service'))
    .filter((sql) => planOf(sql).some((step) => step.startsWith('SEARCH p') && !step.includes('service=?')))
  database.close()
  expect(sorted).toEqual([])
  expect(astray).toEqual([])
  expect(queries.length).toBeGreaterThanOrEqual(10)
  expect(scans).toEqual([])
})
