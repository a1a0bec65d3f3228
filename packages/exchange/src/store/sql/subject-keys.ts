import type { TrackingNumber } from '@selaras/schemas'
import type { Erasure, SubjectKey, SubjectKeyReads, SubjectKeyWrites } from '../subject-keys.ts'
import { type Connection, first, type Row } from './connection.ts'

// A key that is destroyed is overwritten where it stands, byte for byte: a row that moved would leave a copy behind.
export const SUBJECT_KEYS = `
CREATE TABLE subject_keys (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  master TEXT NOT NULL,
  wrapped TEXT NOT NULL,
  destroyed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX subject_keys_by_subject ON subject_keys (subject);

CREATE TABLE subject_cases (
  key_id INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (key_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasures (
  key_id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  decided_by TEXT NOT NULL,
  basis TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

const KEY = 'id, master, wrapped'
const ADD = `INSERT INTO subject_keys (subject, master, wrapped) VALUES (?, ?, ?)
  ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject RETURNING ${KEY}`
const DESTROY = 'UPDATE subject_keys SET subject = ?, wrapped = ?, destroyed = 1 WHERE id = ?'

const ERASURE = 'e.key_id, e.at, e.decided_by, e.basis'
const ERASURE_OF = `SELECT ${ERASURE} FROM erasures AS e JOIN subject_cases AS s ON s.key_id = e.key_id
  WHERE s.case_id = ? ORDER BY e.at, e.key_id LIMIT 1`

const toErasure = (row: Row): Erasure => ({
  key: Number(row.key_id),
  at: Number(row.at),
  by: row.decided_by as string,
  basis: row.basis as string,
})

const toKey = (row: Row): SubjectKey => ({
  id: Number(row.id),
  master: row.master as string,
  wrapped: row.wrapped as string,
})

export const subjectKeyReads = (connection: Connection): SubjectKeyReads => ({
  subjectKey: async (subject) => {
    const row = await first(connection, `SELECT ${KEY} FROM subject_keys WHERE subject = ?`, subject)
    return row && toKey(row)
  },
  subjectKeys: async (ids) => {
    if (ids.length === 0) return []
    const places = ids.map(() => '?').join(', ')
    const sql = `SELECT ${KEY} FROM subject_keys WHERE id IN (${places}) AND destroyed = 0`
    return (await connection.all(sql, ...ids)).map(toKey)
  },
  keysNotUnder: async (master, after, limit) => {
    const sql = `SELECT ${KEY} FROM subject_keys WHERE master <> ? AND id > ? AND destroyed = 0 ORDER BY id LIMIT ?`
    return (await connection.all(sql, master, after, limit)).map(toKey)
  },
  casesUnder: async (key) => {
    const rows = await connection.all('SELECT case_id FROM subject_cases WHERE key_id = ? ORDER BY case_id', key)
    return rows.map((row) => row.case_id as TrackingNumber)
  },
  erasureOf: async (id) => {
    const row = await first(connection, ERASURE_OF, id)
    return row && toErasure(row)
  },
  erasures: async () =>
    (await connection.all(`SELECT ${ERASURE} FROM erasures AS e ORDER BY at, key_id`)).map(toErasure),
})

export const subjectKeyWrites = (connection: Connection): SubjectKeyWrites => ({
  addSubjectKey: async (subject, master, wrapped) => {
    const row = await first(connection, ADD, subject, master, wrapped)
    if (!row) throw new Error('[exchange] The key of a subject was not kept.')
    return toKey(row)
  },
  bindCase: async (id, key) => {
    await connection.run('INSERT INTO subject_cases (case_id, key_id) VALUES (?, ?) ON CONFLICT DO NOTHING', id, key)
  },
  rewrapKey: async ({ id, master, wrapped }) => {
    await connection.run(
      'UPDATE subject_keys SET master = ?, wrapped = ? WHERE id = ? AND destroyed = 0',
      master,
      wrapped,
      id,
    )
  },
  destroyKey: async ({ key, at, by, basis }) => {
    const row = await first(connection, 'SELECT subject, wrapped FROM subject_keys WHERE id = ?', key)
    if (!row) return
    const blank = (text: unknown, with_: string) => with_.padEnd(String(text).length, '.')
    await connection.run(DESTROY, blank(row.subject, `erased.${key}`), blank(row.wrapped, ''), key)
    await connection.run('INSERT INTO erasures (key_id, at, decided_by, basis) VALUES (?, ?, ?, ?)', key, at, by, basis)
  },
})
