import type { CaseQuery } from '../store.ts'
import { CASE, OF_CASE } from './rows.ts'

/**
 * Who is party to which case, and what each may list, in the order the cases came: a page costs a page, whoever asks, and
 * however many cases of others lie between. `service` is that of a request, or the category of a complaint, empty when it
 * has none; `joined` the place of the entry with which the participant came: in its feed, what was written before stands
 * there.
 */
export const PARTIES = `
CREATE TABLE parties (
  participant TEXT NOT NULL,
  case_position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  service TEXT,
  joined INTEGER NOT NULL,
  PRIMARY KEY (case_position, participant)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_kind ON parties (participant, kind, case_position);
CREATE INDEX parties_by_status ON parties (participant, kind, status, case_position);
CREATE INDEX parties_by_service ON parties (participant, kind, service, case_position, status);
`

/** Notes a party of a case, which came with its last entry where it was none before, and how the case stands. */
export const PUT_PARTY = `INSERT INTO parties (participant, kind, status, service, case_position, joined)
  VALUES (?, ?, ?, ?, ${OF_CASE},
  coalesce((SELECT e.position FROM entries AS e WHERE e.case_position = ${OF_CASE} AND e.sequence = ?), 0))
  ON CONFLICT (case_position, participant) DO UPDATE SET status = excluded.status, service = excluded.service
  WHERE parties.status <> excluded.status OR parties.service IS DISTINCT FROM excluded.service`

/** A question, and the values it is asked with. */
interface Question {
  sql: string
  values: (string | number)[]
}

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ')

/** The runs of an index that hold what is asked for, each in order already: by service, else by status, else all. */
const runsOf = ({ services, statuses }: CaseQuery): { where: string; values: string[] }[] => {
  if (!services) return statuses?.map((status) => ({ where: ' AND p.status = ?', values: [status] })) ?? [EVERYTHING]
  // As an expression the status cannot lead to another index, whose run would be longer.
  const also = statuses ? ` AND coalesce(p.status, '') IN (${marks(statuses)})` : ''
  return services.map((service) => ({
    where: `${service === null ? ' AND p.service IS NULL' : ' AND p.service = ?'}${also}`,
    values: [...(service === null ? [] : [service]), ...(statuses ?? [])],
  }))
}
const EVERYTHING = { where: '', values: [] }

/**
 * A page of what a participant may list. Runs are merged as they are read, so that a page costs a page, however many
 * cases there are. CROSS JOIN keeps the order of the loops: along what is listed, then to the cases themselves.
 */
export const listQuestion = (query: CaseQuery): Question => {
  const { participant, kind, after, limit, newestFirst = false } = query
  const [beyond, order] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC']
  const runs = runsOf(query).map(({ where, values }) => ({
    sql: `SELECT p.case_position AS position FROM parties AS p
      WHERE p.participant = ? AND p.kind = ?${where} AND p.case_position ${beyond} ?`,
    values: [participant, kind, ...values, after],
  }))
  return {
    sql: `SELECT ${CASE} FROM (${runs.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY position ${order} LIMIT ?) AS listed
      CROSS JOIN cases AS c ON c.position = listed.position ORDER BY listed.position ${order}`,
    values: [...runs.flatMap(({ values }) => values), limit],
  }
}
