import { type Statements, toCommand } from './sqlite-statements.ts'
import { sqliteView } from './sqlite-view.ts'
import type { Transaction } from './store.ts'

const PUT_CASE = `INSERT INTO cases (id, kind, status, service, reference, person, digest, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET status = excluded.status, person = excluded.person, digest = excluded.digest, state = excluded.state`
const PUT_ANSWER = 'INSERT INTO answers (caller, key, request, status, body, headers, at) VALUES (?, ?, ?, ?, ?, ?, ?)'
const OWE = `INSERT INTO deliveries (destination, case_id, acknowledged, target, due) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (destination, case_id) DO UPDATE SET target = max(target, excluded.target),
  due = CASE WHEN acknowledged >= target THEN excluded.due ELSE due END`
const ACKNOWLEDGE = `UPDATE deliveries SET acknowledged = ?, failures = 0, due = ?, problem = NULL
  WHERE destination = ? AND case_id = ?`
const POSTPONE = `UPDATE deliveries SET failures = failures + 1, due = coalesce(?, due), parked = ?, problem = ?
  WHERE destination = ? AND case_id = ?`
const QUEUE_COMMAND = `INSERT INTO commands (owner, case_id, kind, name, data, key, due) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING`
// What is settled stays settled, whatever a late attempt has to say.
const SETTLE_COMMAND = `UPDATE commands SET state = ?, problem = ? WHERE id = ? AND state = 'waiting'`
const POSTPONE_COMMAND = `UPDATE commands SET failures = failures + 1, due = coalesce(?, due), state = ?, problem = ?
  WHERE id = ? AND state = 'waiting'`
const RECORD_CHANGE = 'INSERT OR IGNORE INTO changes (adapter, key, change, matched, at) VALUES (?, ?, ?, ?, ?)'

type CaseWrites = Pick<Transaction, 'putCase' | 'appendEntries' | 'putAnswer' | 'recordChange'>

const caseWrites = ({ run }: Statements): CaseWrites => ({
  putCase: async ({ kind, digest, state }, { reference = null, service = null, person = null }) => {
    run(PUT_CASE, state.id, kind, state.status, service, reference, person, digest, JSON.stringify(state))
    for (const participant of state.parties)
      run('INSERT OR IGNORE INTO parties (participant, case_id) VALUES (?, ?)', participant, state.id)
  },
  appendEntries: async (id, entries) => {
    const sql = 'INSERT INTO entries (case_id, sequence, digest, body) VALUES (?, ?, ?, ?)'
    for (const { entry, digest } of entries) run(sql, id, entry.sequence, digest, JSON.stringify(entry))
  },
  putAnswer: async (caller, key, { request, status, body, headers }, at) => {
    run(PUT_ANSWER, caller, key, request, status, body, JSON.stringify(headers), at)
  },
  recordChange: async (adapter, key, change, matched, at) =>
    run(RECORD_CHANGE, adapter, key, change, matched ? 1 : 0, at) === 1,
})

type DeliveryWrites = Pick<Transaction, 'owe' | 'acknowledge' | 'postpone'>

const deliveryWrites = ({ run }: Statements): DeliveryWrites => ({
  owe: async (destination, id, from, target, at) => {
    run(OWE, destination, id, from, target, at)
  },
  acknowledge: async (destination, id, sequence, at) => {
    run(ACKNOWLEDGE, sequence, at, destination, id)
  },
  postpone: async (destination, id, due, problem) => {
    run(POSTPONE, due ?? null, due === undefined ? 1 : 0, problem, destination, id)
  },
})

type CommandWrites = Pick<Transaction, 'queueCommand' | 'settleCommand' | 'postponeCommand'>

const commandWrites = ({ run, all }: Statements): CommandWrites => ({
  queueCommand: async ({ owner, case: id, kind, name, data, key }, at) => {
    run(QUEUE_COMMAND, owner, id, kind, name, JSON.stringify(data), key, at)
    const [queued] = all('SELECT * FROM commands WHERE key = ?', key).map(toCommand)
    if (!queued) throw new Error(`[exchange] The command ${key} was not queued.`)
    return queued
  },
  settleCommand: async (id, state, problem) => run(SETTLE_COMMAND, state, problem ?? null, id) === 1,
  postponeCommand: async (id, due, problem) => {
    run(POSTPONE_COMMAND, due ?? null, due === undefined ? 'parked' : 'waiting', problem, id)
  },
})

/** The statements of a node on one SQLite connection, inside a transaction that somebody else began. */
export const sqliteTransaction = (statements: Statements): Transaction => ({
  ...sqliteView(statements),
  ...caseWrites(statements),
  ...deliveryWrites(statements),
  ...commandWrites(statements),
})
