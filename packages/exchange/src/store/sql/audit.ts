import type { ParticipantId } from '@selaras/schemas'
import type { Hash } from '../../audit/merkle.ts'
import type { AuditView, AuditWrites, StoredCheckpoint } from '../audit.ts'
import { type Connection, first, type Row, type WriteConnection } from './connection.ts'
import { OF_CASE } from './rows.ts'

const toHash = ({ hash }: Row): Hash => Buffer.from(hash as string, 'base64')
const fromHash = (hash: Hash): string => Buffer.from(hash).toString('base64')
const toCheckpoint = (row: Row): StoredCheckpoint => ({
  origin: row.origin as string,
  size: Number(row.size),
  note: row.note as string,
  at: Number(row.at),
})

const LEAF_HASHES = 'SELECT hash FROM audit WHERE position >= ? AND position < ? ORDER BY position'
const TILE_HASHES = 'SELECT hash FROM audit_tiles WHERE position >= ? AND position < ? AND level = ? ORDER BY position'
const LEAF_OF = `SELECT position, leaf FROM audit WHERE case_position = ${OF_CASE} AND sequence >= ? ORDER BY sequence, position LIMIT 1`
// Of the origins of one participant the newest log comes last, by the number it ends in: 10 is behind 9. '~' is behind
// every character of an origin.
const CHECKPOINT = `SELECT origin, size, note, at FROM checkpoints WHERE origin >= ? AND origin <= ?
  ORDER BY length(origin) DESC, origin DESC, size DESC LIMIT 1`

// From one participant to the next: a few steps, however many cases each has.
const PARTIES = `WITH RECURSIVE known (participant) AS (
  SELECT min(participant) FROM parties
  UNION ALL SELECT (SELECT min(participant) FROM parties WHERE participant > known.participant) FROM known
  WHERE known.participant IS NOT NULL)
SELECT participant FROM known WHERE participant IS NOT NULL`

export const auditReads = (connection: Connection): AuditView => ({
  auditSize: async () =>
    Number((await first(connection, 'SELECT coalesce(max(position) + 1, 0) AS size FROM audit'))?.size),
  auditLeaves: async (start, end) => {
    const sql = 'SELECT leaf FROM audit WHERE position >= ? AND position < ? ORDER BY position'
    return (await connection.all(sql, start, end)).map(({ leaf }) => leaf as string)
  },
  auditHashes: async (level, start, end) =>
    (level === 0
      ? await connection.all(LEAF_HASHES, start, end)
      : await connection.all(TILE_HASHES, start, end, level)
    ).map(toHash),
  auditLeafOf: async (id, sequence) => {
    const row = await first(connection, LEAF_OF, id, sequence)
    return row && { index: Number(row.position), text: row.leaf as string }
  },
  checkpoint: async (origin) => {
    const row = await first(connection, CHECKPOINT, origin, `${origin}~`)
    return row && toCheckpoint(row)
  },
  knownParties: async () => (await connection.all(PARTIES)).map(({ participant }) => participant as ParticipantId),
  recovery: async () => {
    const row = await first(
      connection,
      'SELECT since, skipped FROM recoveries WHERE done = 0 ORDER BY since DESC LIMIT 1',
    )
    return row && { since: Number(row.since), without: JSON.parse(row.skipped as string) }
  },
  restoredAt: async () =>
    Number((await first(connection, 'SELECT coalesce(max(since), 0) AS since FROM recoveries'))?.since),
})

// Identities of PostgreSQL leave gaps; writers take turns, so the next place can be counted: from the first of the rows
// that are written together.
const APPEND_LEAF = `INSERT INTO audit (position, leaf, hash, sequence, case_position)
  VALUES ((SELECT coalesce(max(position) + 1, 0) FROM audit) + /* rows before */ 0, ?, ?, ?, ${OF_CASE})`
const PUT_TILE = 'INSERT INTO audit_tiles (level, position, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'
const PUT_CHECKPOINT = `INSERT INTO checkpoints (origin, size, note, at) VALUES (?, ?, ?, ?)
  ON CONFLICT (origin, size) DO UPDATE SET note = excluded.note, at = excluded.at`
// Whoever says that it was restored begins another log; of each participant the newest are kept.
const MOST_LOGS = 16
const FORGET_LOGS = `DELETE FROM checkpoints WHERE origin >= ? AND origin <= ? AND origin NOT IN (
  SELECT origin FROM (SELECT DISTINCT origin FROM checkpoints WHERE origin >= ? AND origin <= ?) AS logs
  ORDER BY length(origin) DESC, origin DESC LIMIT ?)`
const BEGIN_RECOVERY = `INSERT INTO recoveries (since, skipped, done) VALUES (?, ?, 0)
  ON CONFLICT (since) DO UPDATE SET skipped = excluded.skipped, done = 0`

export const auditWrites = ({ run, put }: WriteConnection): AuditWrites => ({
  appendLeaf: async ({ text, hash, case: id = null, sequence = null }) => {
    await put(APPEND_LEAF, text, fromHash(hash), sequence, id)
  },
  putAuditHashes: async (level, start, hashes) => {
    for (const [at, hash] of hashes.entries()) await put(PUT_TILE, level, start + at, fromHash(hash))
  },
  putCheckpoint: async ({ origin, size, note, at }) => {
    await run(PUT_CHECKPOINT, origin, size, note, at)
    await run('DELETE FROM checkpoints WHERE origin = ? AND size < ?', origin, size)
    const logs = `${origin.slice(0, origin.lastIndexOf('/'))}/`
    await run(FORGET_LOGS, logs, `${logs}~`, logs, `${logs}~`, MOST_LOGS)
  },
  setRecovery: async (recovery) => {
    if (recovery) await run(BEGIN_RECOVERY, recovery.since, JSON.stringify(recovery.without))
    else await run('UPDATE recoveries SET done = 1 WHERE done = 0')
  },
})
