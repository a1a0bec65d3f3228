import { type Statements, toAnswer, toCase, toCommand, toDelivery, toEntry } from './sqlite-statements.ts'
import type { Backlog, View } from './store.ts'

// Each destination gets its own share of a look: thousands of rows of a peer that is off never hide another peer's.
const DELIVERIES_DUE = `WITH RECURSIVE lanes (lane) AS (
  SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0
  UNION ALL SELECT (SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0 AND destination > lane)
  FROM lanes WHERE lane IS NOT NULL)
SELECT d.* FROM lanes CROSS JOIN deliveries AS d ON d.destination = lane AND d.case_id IN (
  SELECT case_id FROM deliveries WHERE destination = lane AND acknowledged < target AND parked = 0 AND due <= ? ORDER BY due LIMIT ?)
ORDER BY d.due`
// A command waits for the ones before it on its case; another case never waits for it.
const COMMANDS_DUE = `WITH RECURSIVE lanes (lane) AS (
  SELECT min(owner) FROM commands WHERE state = 'waiting'
  UNION ALL SELECT (SELECT min(owner) FROM commands WHERE state = 'waiting' AND owner > lane) FROM lanes WHERE lane IS NOT NULL)
SELECT c.* FROM lanes CROSS JOIN commands AS c ON c.id IN (
  SELECT w.id FROM commands AS w WHERE w.state = 'waiting' AND w.owner = lane AND w.due <= ? AND NOT EXISTS (
    SELECT 1 FROM commands AS e WHERE e.case_id = w.case_id AND e.id < w.id AND e.state IN ('waiting', 'parked'))
  ORDER BY w.id LIMIT ?)
ORDER BY c.id`
const NEXT_DUE = `SELECT min(due) AS due FROM (
  SELECT min(due) AS due FROM deliveries WHERE acknowledged < target AND parked = 0 AND due > ?
  UNION ALL SELECT min(due) FROM commands WHERE state = 'waiting' AND due > ?)`
const BACKLOG = `SELECT
  (SELECT count(*) FROM deliveries WHERE acknowledged < target AND parked = 0) + (SELECT count(*) FROM commands WHERE state = 'waiting') AS waiting,
  (SELECT count(*) FROM deliveries WHERE parked = 1) + (SELECT count(*) FROM commands WHERE state = 'parked') AS parked,
  (SELECT count(*) FROM commands WHERE state = 'refused') + (SELECT count(*) FROM changes WHERE matched = 0) AS divergent`

type CaseReads = Pick<View, 'caseOf' | 'cases' | 'findCases' | 'answer'>

const caseReads = ({ all, get }: Statements): CaseReads => ({
  caseOf: async (id) => {
    const row = get('SELECT * FROM cases WHERE id = ?', id)
    return row && toCase(row)
  },
  // CROSS JOIN keeps the order of the loops: along the cases from the cursor, so that a page costs a page.
  cases: async ({ kind, participant, status, service, after, limit }) =>
    all(
      `SELECT c.* FROM cases AS c CROSS JOIN parties AS p ON p.case_id = c.id AND p.participant = ?
       WHERE c.kind = ? AND c.position > ?${status ? ' AND c.status = ?' : ''}${service ? ' AND c.service = ?' : ''}
       ORDER BY c.position LIMIT ?`,
      ...[participant, kind, after, status, service, limit].filter((value) => value !== undefined),
    ).map(toCase),
  findCases: async ({ id, reference, service = null, person = null }) =>
    (id
      ? all('SELECT * FROM cases WHERE id = ?', id)
      : reference
        ? all('SELECT * FROM cases WHERE reference = ? LIMIT 10', reference)
        : all('SELECT * FROM cases WHERE person = ? AND service = ? LIMIT 10', person, service)
    ).map(toCase),
  answer: async (caller, key) => {
    const row = get('SELECT * FROM answers WHERE caller = ? AND key = ?', caller, key)
    return row && toAnswer(row)
  },
})

type EntryReads = Pick<View, 'entriesOf' | 'entriesAfter'>

const entryReads = ({ all }: Statements): EntryReads => ({
  entriesOf: async (id, after, limit) =>
    all('SELECT * FROM entries WHERE case_id = ? AND sequence > ? ORDER BY sequence LIMIT ?', id, after, limit).map(
      toEntry,
    ),
  entriesAfter: async ({ participant, case: id, after, limit }) =>
    all(
      `SELECT e.* FROM entries AS e CROSS JOIN parties AS p ON p.case_id = e.case_id AND p.participant = ?
       WHERE e.position > ?${id ? ' AND e.case_id = ?' : ''} ORDER BY e.position LIMIT ?`,
      ...[participant, after, id, limit].filter((value) => value !== undefined),
    ).map(toEntry),
})

/** Everything that is read from a SQLite connection. Answers are promises so that other drivers share the code above. */
export const sqliteView = (statements: Statements): View => ({
  ...caseReads(statements),
  ...entryReads(statements),
  dueDeliveries: async (now, limit) => statements.all(DELIVERIES_DUE, now, limit).map(toDelivery),
  dueCommands: async (now, limit) => statements.all(COMMANDS_DUE, now, limit).map(toCommand),
  nextDue: async (now) => (statements.get(NEXT_DUE, now, now)?.due as number | null) ?? undefined,
  backlog: async () => ({ ...statements.get(BACKLOG) }) as unknown as Backlog,
})
