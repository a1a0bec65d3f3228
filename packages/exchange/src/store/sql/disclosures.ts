import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { DisclosureReads, DisclosureWrites } from '../disclosures.ts'
import type { Connection } from './connection.ts'

export const DISCLOSURES = `
CREATE TABLE disclosures (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  peer TEXT NOT NULL,
  case_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX disclosures_by_case ON disclosures (case_id, peer, position);
CREATE INDEX disclosures_by_peer ON disclosures (peer, position);
`

const SELECT = `SELECT d.position, d.peer, d.case_id, d.sequence, d.at, (SELECT max(e.sequence) FROM disclosures AS e
  WHERE e.case_id = d.case_id AND e.peer = d.peer AND e.position < d.position) AS held FROM disclosures AS d`

export const disclosureReads = ({ all }: Connection): DisclosureReads => ({
  disclosures: async ({ case: id, peer, since, after, limit }) => {
    const where = `WHERE d.position > ? AND d.at >= ?${id ? ' AND d.case_id = ?' : ''}${peer ? ' AND d.peer = ?' : ''}`
    const values = [after, since, id, peer, limit].filter((value) => value !== undefined)
    const rows = await all(`${SELECT} ${where} ORDER BY d.position LIMIT ?`, ...values)
    return rows.map((row) => ({
      position: Number(row.position),
      peer: row.peer as ParticipantId,
      case: row.case_id as TrackingNumber,
      from: Number(row.held ?? 0),
      to: Number(row.sequence),
      at: Number(row.at),
    }))
  },
})

export const disclosureWrites = ({ run }: Connection): DisclosureWrites => ({
  recordDisclosure: async (peer, id, sequence, at) => {
    await run('INSERT INTO disclosures (peer, case_id, sequence, at) VALUES (?, ?, ?, ?)', peer, id, sequence, at)
  },
})
