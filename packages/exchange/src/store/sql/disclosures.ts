import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { DisclosureMeans, DisclosureReads, DisclosureWrites } from '../disclosures.ts'
import { type Connection, first, type WriteConnection } from './connection.ts'

export const DISCLOSURES = `
CREATE TABLE disclosures (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  peer TEXT NOT NULL,
  case_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  means TEXT NOT NULL
) STRICT;
CREATE INDEX disclosures_by_case ON disclosures (case_id, peer, position);
CREATE INDEX disclosures_by_peer ON disclosures (peer, position);
`

const DAY = 86_400_000
const READ_TODAY = `SELECT 1 AS known FROM disclosures
  WHERE case_id = ? AND peer = ? AND means = 'read' AND sequence >= ? AND at > ? LIMIT 1`

const SELECT = `SELECT d.position, d.peer, d.case_id, d.sequence, d.at, d.means, (SELECT max(e.sequence) FROM disclosures AS e
  WHERE e.case_id = d.case_id AND e.peer = d.peer AND e.means = d.means AND e.position < d.position) AS held FROM disclosures AS d`

export const disclosureReads = ({ all }: Connection): DisclosureReads => ({
  disclosures: async ({ case: id, peer, since, after, limit }) => {
    const where = `WHERE d.position > ? AND d.at >= ?${id ? ' AND d.case_id = ?' : ''}${peer ? ' AND d.peer = ?' : ''}`
    const values = [after, since, id, peer, limit].filter((value) => value !== undefined)
    const rows = await all(`${SELECT} ${where} ORDER BY d.position LIMIT ?`, ...values)
    return rows.map((row) => ({
      position: Number(row.position),
      peer: row.peer as ParticipantId,
      case: row.case_id as TrackingNumber,
      means: row.means as DisclosureMeans,
      from: row.means === 'read' ? 0 : Number(row.held ?? 0),
      to: Number(row.sequence),
      at: Number(row.at),
    }))
  },
})

export const disclosureWrites = (connection: WriteConnection): DisclosureWrites => ({
  recordDisclosure: async ({ peer, case: id, means, to, at }) => {
    if (means === 'read' && (await first(connection, READ_TODAY, id, peer, to, at - DAY))) return
    const insert = 'INSERT INTO disclosures (peer, case_id, sequence, at, means) VALUES (?, ?, ?, ?, ?)'
    await connection.put(insert, peer, id, to, at, means)
  },
})
