import { afterwards } from '../later.ts'
import type { Transaction } from '../store.ts'
import { auditWrites } from './audit.ts'
import { type Connection, first, type WriteConnection } from './connection.ts'
import { disclosureWrites } from './disclosures.ts'
import { NONCE_OF } from './expected.ts'
import { PUT_PARTY } from './parties.ts'
import { pollWrites } from './polls.ts'
import { COMMAND, OF_CASE, toCommand } from './rows.ts'
import { silenceWrites } from './silences.ts'
import { stuckWrites } from './stuck.ts'
import { subjectKeyWrites } from './subject-keys.ts'
import { subscriptionWrites } from './subscriptions.ts'
import { termWrites } from './terms.ts'
import { useWrites } from './uses.ts'
import { viewOn } from './view.ts'

const PUT_CASE = `INSERT INTO cases (id, kind, status, service, reference, person, digest, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET status = excluded.status, service = excluded.service,
  reference = excluded.reference, person = excluded.person, digest = excluded.digest, state = excluded.state`
const APPEND = `INSERT INTO entries (sequence, digest, body, case_position) VALUES (?, ?, ?, ${OF_CASE})`
const PUT_ANSWER = 'INSERT INTO answers (caller, key, request, status, body, headers, at) VALUES (?, ?, ?, ?, ?, ?, ?)'
const RECORD_CHANGE = `INSERT INTO changes (adapter, key, change, matched, at, place)
  VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM changes WHERE matched = 0))
  ON CONFLICT DO NOTHING`
const OWE = `INSERT INTO deliveries (destination, acknowledged, target, due, case_position) VALUES (?, ?, ?, ?, ${OF_CASE})
  ON CONFLICT (destination, case_position) DO UPDATE SET
  target = CASE WHEN excluded.target > deliveries.target THEN excluded.target ELSE deliveries.target END,
  due = CASE WHEN deliveries.acknowledged >= deliveries.target THEN excluded.due ELSE deliveries.due END`
const ACKNOWLEDGE = `UPDATE deliveries SET acknowledged = ?, failures = 0, hurries = 0, due = ?, problem = NULL,
  silent = NULL, leased = 0
  WHERE destination = ? AND case_position = ${OF_CASE} AND fence = ?`
const POSTPONE = `UPDATE deliveries SET failures = failures + 1, due = coalesce(?, due), parked = ?, problem = ?, silent = ?,
  acknowledged = coalesce(?, acknowledged), leased = 0 WHERE destination = ? AND case_position = ${OF_CASE} AND fence = ?`
const QUEUE_COMMAND = `INSERT INTO commands (owner, case_id, kind, name, data, key, due) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING`
// What is settled stays settled, whatever a late attempt has to say.
const SETTLE_COMMAND = `UPDATE commands SET state = ?, problem = ?, silent = NULL, leased = 0
  WHERE id = ? AND fence = ? AND state = 'waiting'`
const POSTPONE_COMMAND = `UPDATE commands SET failures = failures + 1, due = coalesce(?, due), state = ?, problem = ?, silent = ?,
  leased = 0 WHERE id = ? AND fence = ? AND state = 'waiting'`
const RENEW_DELIVERY = `UPDATE deliveries SET due = ?, leased = ?
  WHERE destination = ? AND case_position = ${OF_CASE} AND fence = ? AND leased > 0`
const RENEW_COMMAND = `UPDATE commands SET due = ?, leased = ? WHERE id = ? AND fence = ? AND leased > 0`

type CaseWrites = Pick<Transaction, 'putCase' | 'appendEntries' | 'putAnswer' | 'recordChange'>

const caseWrites = ({ run, put }: WriteConnection): CaseWrites => ({
  putCase: async ({ kind, digest, state }, { reference = null, service = null, person = null }) => {
    await put(PUT_CASE, state.id, kind, state.status, service, reference, person, digest, JSON.stringify(state))
    for (const participant of state.parties)
      await put(PUT_PARTY, participant, kind, state.status, service, state.id, state.id, state.sequence)
  },
  appendEntries: async (id, entries) => {
    for (const { entry, digest, proof } of entries) {
      const body = afterwards(proof, (known) =>
        JSON.stringify(known === undefined ? entry : { ...entry, proof: known }),
      )
      await put(APPEND, entry.sequence, digest, body, id)
    }
  },
  putAnswer: async (caller, key, { request, status, body, headers }, at) => {
    const texts = afterwards(headers, (known) => JSON.stringify(known))
    await put(PUT_ANSWER, caller, key, request, status, body, texts, at)
  },
  recordChange: async (adapter, key, change, matched, at) =>
    (await run(RECORD_CHANGE, adapter, key, change, matched ? 1 : 0, at)) === 1,
})

const REMEMBER_NONCE = 'INSERT INTO nonces (created, mark) VALUES (?, ?)'

const nonceWrites = ({ all, run, put }: WriteConnection): Pick<Transaction, 'rememberNonce' | 'forgetNonces'> => ({
  rememberNonce: async ({ created, mark }) => {
    if ((await all(NONCE_OF, created, mark)).length > 0) return false
    await put(REMEMBER_NONCE, created, mark)
    return true
  },
  forgetNonces: async (before) => {
    await run('DELETE FROM nonces WHERE created < ?', before)
  },
})

type DeliveryWrites = Pick<Transaction, 'owe' | 'acknowledge' | 'postpone'>

const deliveryWrites = ({ run, put }: WriteConnection): DeliveryWrites => ({
  owe: async (destination, id, from, target, at) => {
    await put(OWE, destination, from, target, at, id)
  },
  acknowledge: async ({ destination, case: id, fence }, sequence, at) =>
    (await run(ACKNOWLEDGE, sequence, at, destination, id, fence)) === 1,
  postpone: async ({ destination, case: id, fence }, due, problem, { from, silent } = {}) => {
    const [parked, waitsFor] = due === undefined ? [1, null] : [0, silent ?? null]
    return (await run(POSTPONE, due ?? null, parked, problem, waitsFor, from ?? null, destination, id, fence)) === 1
  },
})

type CommandWrites = Pick<Transaction, 'queueCommand' | 'settleCommand' | 'postponeCommand' | 'renew'>

const commandWrites = (connection: Connection): CommandWrites => ({
  queueCommand: async ({ owner, case: id, kind, name, data, key }, at) => {
    await connection.run(QUEUE_COMMAND, owner, id, kind, name, JSON.stringify(data), key, at)
    const queued = await first(connection, `SELECT ${COMMAND} FROM commands AS c WHERE key = ?`, key)
    if (!queued) throw new Error(`[exchange] The command ${key} was not queued.`)
    return toCommand(queued)
  },
  settleCommand: async ({ id, fence }, state, problem) =>
    (await connection.run(SETTLE_COMMAND, state, problem ?? null, id, fence)) === 1,
  postponeCommand: async ({ id, fence }, due, problem, { silent } = {}) => {
    const [state, waitsFor] = due === undefined ? ['parked', null] : ['waiting', silent ?? null]
    return (await connection.run(POSTPONE_COMMAND, due ?? null, state, problem, waitsFor, id, fence)) === 1
  },
  renew: async ({ deliveries, commands }, until) => {
    for (const { destination, case: id, fence } of deliveries)
      await connection.run(RENEW_DELIVERY, until, until, destination, id, fence)
    for (const { id, fence } of commands) await connection.run(RENEW_COMMAND, until, until, id, fence)
  },
})

/** Reads and writes of a node on one connection, inside a transaction that somebody else began. */
export const transactionOn = (connection: WriteConnection): Transaction => ({
  ...viewOn(connection),
  ...caseWrites(connection),
  ...nonceWrites(connection),
  ...deliveryWrites(connection),
  ...commandWrites(connection),
  ...subjectKeyWrites(connection),
  ...disclosureWrites(connection),
  ...subscriptionWrites(connection),
  ...auditWrites(connection),
  ...stuckWrites(connection),
  ...useWrites(connection),
  ...silenceWrites(connection),
  ...pollWrites(connection),
  ...termWrites(connection),
})
