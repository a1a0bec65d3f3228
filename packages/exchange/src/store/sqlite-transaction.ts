import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { ParticipantId, TrackingNumber } from '@selaras/schemas'
import type { Backlog, Delivery, QueuedCommand, StoredAnswer, StoredCase, StoredEntry, Transaction } from './store.ts'

type Row = Record<string, SQLInputValue>

const toCase = (row: Row): StoredCase & { position: number } => ({
  position: row.position as number,
  kind: row.kind as StoredCase['kind'],
  digest: row.digest as string,
  state: JSON.parse(row.state as string),
})

const toEntry = (row: Row): StoredEntry => ({
  position: row.position as number,
  digest: row.digest as string,
  entry: JSON.parse(row.body as string),
})

const toDelivery = (row: Row): Delivery => ({
  destination: row.destination as string,
  case: row.case_id as TrackingNumber,
  acknowledged: row.acknowledged as number,
  target: row.target as number,
  failures: row.failures as number,
})

const toCommand = (row: Row): QueuedCommand => ({
  id: row.id as number,
  owner: row.owner as ParticipantId,
  case: row.case_id as TrackingNumber,
  kind: row.kind as QueuedCommand['kind'],
  name: row.name as string,
  data: JSON.parse(row.data as string),
  key: row.key as string,
  failures: row.failures as number,
})

const toAnswer = (row: Row): StoredAnswer => ({
  request: row.request as string,
  status: row.status as number,
  body: row.body as string,
  headers: JSON.parse(row.headers as string),
})

/** Prepares each statement once. */
const statements = (database: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    all: (sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as Row[],
    get: (sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as Row | undefined,
    run: (sql: string, ...values: SQLInputValue[]) => statement(sql).run(...values),
  }
}

// A command waits for the ones before it on its case; another case never waits for it.
const COMMANDS_DUE = `SELECT * FROM commands AS c WHERE state = 'waiting' AND due <= ? AND NOT EXISTS (
  SELECT 1 FROM commands AS e WHERE e.case_id = c.case_id AND e.id < c.id AND e.state IN ('waiting', 'parked')) ORDER BY id LIMIT ?`
const NEXT_DUE = `SELECT min(due) AS due FROM (
  SELECT min(due) AS due FROM deliveries WHERE acknowledged < target AND parked = 0 AND due > ?
  UNION ALL SELECT min(due) FROM commands WHERE state = 'waiting' AND due > ?)`
const BACKLOG = `SELECT
  (SELECT count(*) FROM deliveries WHERE acknowledged < target AND parked = 0) + (SELECT count(*) FROM commands WHERE state = 'waiting') AS waiting,
  (SELECT count(*) FROM deliveries WHERE parked = 1) + (SELECT count(*) FROM commands WHERE state = 'parked') AS parked,
  (SELECT count(*) FROM commands WHERE state = 'refused') + (SELECT count(*) FROM changes WHERE matched = 0) AS divergent`
const OWE = `INSERT INTO deliveries (destination, case_id, acknowledged, target, due) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (destination, case_id) DO UPDATE SET target = max(target, excluded.target),
  due = CASE WHEN acknowledged >= target THEN excluded.due ELSE due END`

/** The statements of a node on one SQLite connection. Answers are promises so that other drivers share the code above. */
export const sqliteTransaction = (database: DatabaseSync): Transaction => {
  const { all, get, run } = statements(database)
  return {
    caseOf: async (id) => {
      const row = get('SELECT * FROM cases WHERE id = ?', id)
      return row && toCase(row)
    },
    cases: async ({ kind, participant, status = null, service = null, after, limit }) =>
      all(
        `SELECT c.* FROM cases AS c JOIN parties AS p ON p.case_id = c.id AND p.participant = ?
         WHERE c.kind = ? AND c.position > ? AND (? IS NULL OR c.status = ?) AND (? IS NULL OR c.service = ?) ORDER BY c.position LIMIT ?`,
        participant, kind, after, status, status, service, service, limit,
      ).map(toCase),
    findCase: async ({ id = null, reference = null, service = null, person = null }) => {
      const row =
        id || reference
          ? get('SELECT * FROM cases WHERE id = ? OR reference = ? ORDER BY position DESC LIMIT 1', id, reference)
          : get(`SELECT * FROM cases WHERE person = ? AND service = ? ORDER BY position DESC LIMIT 1`, person, service)
      return row && toCase(row)
    },
    entriesOf: async (id, after, limit) =>
      all('SELECT * FROM entries WHERE case_id = ? AND sequence > ? ORDER BY sequence LIMIT ?', id, after, limit).map(toEntry),
    entriesAfter: async ({ participant, case: id, after, limit }) =>
      (id
        ? all(
            `SELECT e.* FROM entries AS e JOIN parties AS p ON p.case_id = e.case_id AND p.participant = ?
             WHERE e.case_id = ? AND e.position > ? ORDER BY e.position LIMIT ?`,
            participant, id, after, limit,
          )
        : all(
            `SELECT e.* FROM entries AS e JOIN parties AS p ON p.case_id = e.case_id AND p.participant = ?
             WHERE e.position > ? ORDER BY e.position LIMIT ?`,
            participant, after, limit,
          )
      ).map(toEntry),
    answer: async (caller, key) => {
      const row = get('SELECT * FROM answers WHERE caller = ? AND key = ?', caller, key)
      return row && toAnswer(row)
    },
    dueDeliveries: async (now, limit) =>
      all('SELECT * FROM deliveries WHERE acknowledged < target AND parked = 0 AND due <= ? ORDER BY due LIMIT ?', now, limit).map(toDelivery),
    dueCommands: async (now, limit) => all(COMMANDS_DUE, now, limit).map(toCommand),
    nextDue: async (now) => (get(NEXT_DUE, now, now)?.due as number | null) ?? undefined,
    backlog: async () => ({ ...get(BACKLOG) }) as unknown as Backlog,

    putCase: async ({ kind, digest, state }, { reference = null, service = null, person = null }) => {
      run(
        `INSERT INTO cases (id, kind, status, service, reference, person, digest, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET status = excluded.status, digest = excluded.digest, state = excluded.state`,
        state.id, kind, state.status, service, reference, person, digest, JSON.stringify(state),
      )
      for (const participant of state.parties) run('INSERT OR IGNORE INTO parties (participant, case_id) VALUES (?, ?)', participant, state.id)
    },
    appendEntries: async (id, entries) => {
      for (const { entry, digest } of entries)
        run('INSERT INTO entries (case_id, sequence, digest, body) VALUES (?, ?, ?, ?)', id, entry.sequence, digest, JSON.stringify(entry))
    },
    putAnswer: async (caller, key, { request, status, body, headers }, at) => {
      run('INSERT INTO answers (caller, key, request, status, body, headers, at) VALUES (?, ?, ?, ?, ?, ?, ?)', caller, key, request, status, body, JSON.stringify(headers), at)
    },
    owe: async (destination, id, from, target, at) => {
      run(OWE, destination, id, from, target, at)
    },
    acknowledge: async (destination, id, sequence, at) => {
      run(
        'UPDATE deliveries SET acknowledged = ?, failures = 0, due = ?, problem = NULL WHERE destination = ? AND case_id = ?',
        sequence, at, destination, id,
      )
    },
    postpone: async (destination, id, due, problem) => {
      run(
        'UPDATE deliveries SET failures = failures + 1, due = coalesce(?, due), parked = ?, problem = ? WHERE destination = ? AND case_id = ?',
        due ?? null, due === undefined ? 1 : 0, problem, destination, id,
      )
    },
    queueCommand: async ({ owner, case: id, kind, name, data, key }, at) => {
      run(
        'INSERT OR IGNORE INTO commands (owner, case_id, kind, name, data, key, due) VALUES (?, ?, ?, ?, ?, ?, ?)',
        owner, id, kind, name, JSON.stringify(data), key, at,
      )
    },
    settleCommand: async (id, state, problem = undefined) => {
      run('UPDATE commands SET state = ?, problem = ? WHERE id = ?', state, problem ?? null, id)
    },
    postponeCommand: async (id, due, problem) => {
      run(
        'UPDATE commands SET failures = failures + 1, due = coalesce(?, due), state = ?, problem = ? WHERE id = ?',
        due ?? null, due === undefined ? 'parked' : 'waiting', problem, id,
      )
    },
    recordChange: async (adapter, key, change, matched, at) =>
      run('INSERT OR IGNORE INTO changes (adapter, key, change, matched, at) VALUES (?, ?, ?, ?, ?)', adapter, key, change, matched ? 1 : 0, at).changes === 1,
  }
}
