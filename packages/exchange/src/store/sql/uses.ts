import type { UseReads, UseWrites } from '../uses.ts'
import type { Connection, WriteConnection } from './connection.ts'

export const USES = `
CREATE TABLE uses (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id TEXT,
  subject TEXT,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX uses_by_case ON uses (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX uses_by_subject ON uses (subject) WHERE subject IS NOT NULL;
`

export const useReads = ({ all }: Connection): UseReads => ({
  uses: async (query) => {
    const [column, value] = 'case' in query ? ['case_id', query.case] : ['subject', query.subject]
    const rows = await all(`SELECT body FROM uses WHERE ${column} = ? ORDER BY position`, value)
    return rows.map((row) => JSON.parse(row.body as string))
  },
})

export const useWrites = ({ put }: WriteConnection): UseWrites => ({
  recordUse: async (use) => {
    const { case: id = null, subject = null } = use
    await put('INSERT INTO uses (case_id, subject, body) VALUES (?, ?, ?)', id, subject, JSON.stringify(use))
  },
})
