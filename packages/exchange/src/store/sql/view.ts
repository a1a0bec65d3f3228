import type { Backlog, View } from '../store.ts'
import { auditReads } from './audit.ts'
import { DELIVERY_LANES } from './claim.ts'
import { type Connection, first } from './connection.ts'
import { disclosureReads } from './disclosures.ts'
import { ANSWER_OF, CASE_OF, NONCE_OF } from './expected.ts'
import { knownCases } from './known-cases.ts'
import { listQuestion } from './parties.ts'
import { pollReads } from './polls.ts'
import { CASE, ENTRY, OF_CASE, toAnswer, toCase, toEntry } from './rows.ts'
import { silenceReads } from './silences.ts'
import { stuckReads } from './stuck.ts'
import { subjectKeyReads } from './subject-keys.ts'
import { subscriptionReads } from './subscriptions.ts'
import { termReads } from './terms.ts'
import { useReads } from './uses.ts'

const NEXT_DUE = `${DELIVERY_LANES} SELECT min(due) AS due FROM (
  SELECT (SELECT min(due) FROM deliveries WHERE destination = lane AND acknowledged < target AND parked = 0 AND due > ?) AS due FROM lanes
  UNION ALL SELECT min(due) FROM commands WHERE state = 'waiting' AND due > ?) AS next`
const BACKLOG = `SELECT
  (SELECT count(*) FROM deliveries WHERE acknowledged < target AND parked = 0) + (SELECT count(*) FROM commands WHERE state = 'waiting') AS waiting,
  (SELECT count(*) FROM deliveries WHERE parked = 1) + (SELECT count(*) FROM commands WHERE state = 'parked') AS parked,
  (SELECT count(*) FROM commands WHERE state = 'refused') + (SELECT count(*) FROM changes WHERE matched = 0) AS divergent`

type CaseReads = Pick<View, 'caseOf' | 'cases' | 'findCases' | 'answer' | 'nonceSpent'>

const caseReads = (connection: Connection): CaseReads => ({
  caseOf: async (id) => {
    const row = await first(connection, CASE_OF, id)
    return row && toCase(row)
  },
  cases: async (query) => {
    if (query.statuses?.length === 0 || query.services?.length === 0) return []
    const { sql, values } = listQuestion(query)
    return (await connection.all(sql, ...values)).map(toCase)
  },
  findCases: async ({ id, reference, service = null, person = null }) => {
    const rows = await (id
      ? connection.all(CASE_OF, id)
      : reference
        ? connection.all(`SELECT ${CASE} FROM cases AS c WHERE reference = ? ORDER BY position LIMIT 10`, reference)
        : connection.all(
            `SELECT ${CASE} FROM cases AS c WHERE person = ? AND service = ? ORDER BY position LIMIT 10`,
            person,
            service,
          ))
    return rows.map(toCase)
  },
  nonceSpent: async ({ created, mark }) => (await first(connection, NONCE_OF, created, mark)) !== undefined,
  answer: async (caller, key) => {
    const row = await first(connection, ANSWER_OF, caller, key)
    return row && toAnswer(row)
  },
})

type EntryReads = Pick<View, 'entriesOf' | 'entriesAfter'>

const entryReads = ({ all }: Connection): EntryReads => ({
  entriesOf: async (id, after, limit) => {
    const sql = `SELECT ${ENTRY} FROM entries AS e WHERE case_position = ${OF_CASE} AND sequence > ? ORDER BY sequence LIMIT ?`
    return (await all(sql, id, after, limit)).map(toEntry)
  },
  entriesAfter: async ({ participant, case: id, after, limit }) => {
    const rows = await all(
      `SELECT ${ENTRY}, p.joined FROM entries AS e CROSS JOIN parties AS p ON p.case_position = e.case_position AND p.participant = ?
       WHERE e.position > ? AND ${id ? `e.case_position = ${OF_CASE}` : 'e.position >= p.joined'} ORDER BY e.position LIMIT ?`,
      ...[participant, after, id, limit].filter((value) => value !== undefined),
    )
    return rows.map((row) => ({ ...toEntry(row), ...(!id && row.position === row.joined && { joins: true as const }) }))
  },
})

const outboxReads = (connection: Connection): Pick<View, 'nextDue' | 'backlog'> => ({
  nextDue: async (now) => {
    const due = (await first(connection, NEXT_DUE, now, now))?.due ?? null
    return due === null ? undefined : Number(due)
  },
  backlog: async () => {
    const { waiting, parked, divergent } = (await first(connection, BACKLOG)) ?? {}
    const backlog: Backlog = { waiting: Number(waiting), parked: Number(parked), divergent: Number(divergent) }
    return backlog
  },
})

/** Everything that is read from a database. */
export const viewOn = (connection: Connection): View => ({
  ...caseReads(connection),
  ...entryReads(connection),
  ...knownCases(connection),
  ...outboxReads(connection),
  ...subjectKeyReads(connection),
  ...disclosureReads(connection),
  ...subscriptionReads(connection),
  ...auditReads(connection),
  ...stuckReads(connection),
  ...useReads(connection),
  ...silenceReads(connection),
  ...pollReads(connection),
  ...termReads(connection),
})
