import type { TrackingNumber } from '@selaras/schemas'
import type { TermReads, TermWrites } from '../terms.ts'
import { type Connection, first, type WriteConnection } from './connection.ts'
import { OF_CASE } from './rows.ts'

export const TERMS = `
CREATE TABLE terms (
  case_position INTEGER NOT NULL PRIMARY KEY,
  due INTEGER,
  overdue INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX terms_due ON terms (due) WHERE due IS NOT NULL;
CREATE INDEX terms_overdue ON terms (overdue) WHERE overdue > 0;
CREATE TABLE term_policies (digest TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
`
const DUE = `SELECT c.id FROM terms AS t CROSS JOIN cases AS c ON c.position = t.case_position
  WHERE t.due IS NOT NULL AND t.due <= ? ORDER BY t.due LIMIT ?`
const LOOK = `INSERT INTO terms (due, case_position) VALUES (?, ${OF_CASE})
  ON CONFLICT (case_position) DO UPDATE SET due = excluded.due`
const KEEP = `INSERT INTO terms (due, overdue, case_position) VALUES (?, ?, ${OF_CASE})
  ON CONFLICT (case_position) DO UPDATE SET due = excluded.due, overdue = excluded.overdue`
// Those the last policy knew are looked at as well: this one may have no term for them.
const LOOK_AT_KNOWN = 'UPDATE terms SET due = ?'
const lookAtAll = (statuses: readonly string[]) => `INSERT INTO terms (case_position, due)
  SELECT position, ? FROM cases WHERE kind = ? AND status IN (${statuses.map(() => '?').join(', ')})
  ON CONFLICT (case_position) DO NOTHING`

export const termReads = (connection: Connection): TermReads => ({
  termsDue: async (now, limit) => (await connection.all(DUE, now, limit)).map(({ id }) => id as TrackingNumber),
  overdueCases: async () =>
    Number((await first(connection, 'SELECT count(*) AS cases FROM terms WHERE overdue > 0'))?.cases),
})

export const termWrites = (connection: WriteConnection): TermWrites => {
  const { run, put } = connection
  return {
    lookAtTerms: async (id, at) => {
      await put(LOOK, at, id)
    },
    keepTerms: async (id, overdue, due) => {
      if (overdue > 0 || due !== undefined) await run(KEEP, due ?? null, overdue, id)
      else await run(`DELETE FROM terms WHERE case_position = ${OF_CASE}`, id)
    },
    takeTermPolicy: async (digest, cases, at) => {
      if (await first(connection, 'SELECT digest FROM term_policies WHERE digest = ?', digest)) return false
      await run('DELETE FROM term_policies')
      await run('INSERT INTO term_policies (digest) VALUES (?)', digest)
      await run(LOOK_AT_KNOWN, at)
      for (const { kind, statuses } of cases) await run(lookAtAll(statuses), at, kind, ...statuses)
      return true
    },
  }
}
