import { DatabaseSync } from 'node:sqlite'
import { sqlite } from '@selaras/exchange/sqlite'
import type { Complaint, Entry } from '@selaras/schemas'

/** Complaints a transaction. */
const GROUP = 50_000
const DIGEST = 'A'.repeat(43)

interface Filling {
  count: number
  complaintOf: (at: number) => Complaint
  /** The log of each, whose subject is the complaint; without one the log is empty. */
  log?: readonly Entry[]
}

const statementsOn = (database: DatabaseSync) => ({
  putCase: database.prepare(
    `INSERT INTO cases (id, kind, status, service, digest, state) VALUES (?, 'complaint', ?, ?, '${DIGEST}', ?)`,
  ),
  putParty: database.prepare(
    `INSERT INTO parties (participant, kind, case_position, status, service, joined) VALUES (?, 'complaint', ?, ?, ?, 0)`,
  ),
  append: database.prepare(`INSERT INTO entries (case_position, sequence, digest, body) VALUES (?, ?, '${DIGEST}', ?)`),
  deliver: database.prepare(
    'INSERT INTO deliveries (destination, case_position, acknowledged, target, due) VALUES (?, ?, ?, ?, 0)',
  ),
})

/**
 * Complaints written as the store would have them, though without waiting for the disk: their state, their parties, their
 * log, and what every party but the owner was delivered of it.
 */
export const fillComplaints = async (path: string, { count, complaintOf, log = [] }: Filling): Promise<void> => {
  await sqlite(path).close()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000')
  const { putCase, putParty, append, deliver } = statementsOn(database)
  const put = (complaint: Complaint) => {
    const { id, owner, status, category = '', parties } = complaint
    const { lastInsertRowid: position } = putCase.run(id, status, category, JSON.stringify(complaint))
    for (const { sequence, ...entry } of log)
      append.run(position, sequence, JSON.stringify({ ...entry, sequence, subject: id, id: `${id}.${sequence}` }))
    for (const party of parties) {
      putParty.run(party, position, status, category)
      if (party !== owner && log.length > 0) deliver.run(`peer:${party}`, position, log.length, log.length)
    }
  }
  for (let from = 0; from < count; from += GROUP) {
    database.exec('BEGIN')
    for (let at = from; at < Math.min(count, from + GROUP); at++) put(complaintOf(at))
    database.exec('COMMIT')
  }
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}
