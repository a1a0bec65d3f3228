import type { CaseQuery } from '../store.ts'
import { CASE } from './rows.ts'

/**
 * What a case is about, beside what each party may list: its service, or the category of a complaint, empty when it has
 * none. Of complaints from before it is not known, until they move.
 */
export const SERVICE_LISTS = `
ALTER TABLE parties ADD COLUMN service TEXT;
UPDATE parties SET service = (SELECT c.service FROM cases AS c WHERE c.id = parties.case_id);
CREATE INDEX parties_by_service ON parties (participant, kind, service, position);
`

/**
 * A table for what parties list, by place: cases that move are the young ones, and those stand together here, where
 * `parties` has each on a page of its own, to be written again with every entry. What `parties` said of lists is read no
 * more.
 */
export const CASE_LISTS = `
CREATE TABLE lists (
  participant TEXT NOT NULL,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  status TEXT NOT NULL,
  service TEXT,
  PRIMARY KEY (participant, kind, position)
) STRICT, WITHOUT ROWID;
INSERT INTO lists (participant, kind, position, status, service)
  SELECT participant, kind, position, status, service FROM parties;
CREATE INDEX lists_by_status ON lists (participant, kind, status, position);
CREATE INDEX lists_by_service ON lists (participant, kind, service, position, status);
DROP INDEX parties_by_kind;
DROP INDEX parties_by_status;
DROP INDEX parties_by_service;
`

/** Lists a case for a party as it stands now. */
export const PUT_LISTED = `INSERT INTO lists (participant, kind, status, service, position)
  VALUES (?, ?, ?, ?, (SELECT position FROM cases WHERE id = ?))
  ON CONFLICT (participant, kind, position) DO UPDATE SET status = excluded.status, service = excluded.service
  WHERE lists.status <> excluded.status OR lists.service IS DISTINCT FROM excluded.service`

/** A question, and the values it is asked with. */
interface Question {
  sql: string
  values: (string | number)[]
}

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ')

/** The runs of an index that hold what is asked for, each in order already: by service, else by status, else all. */
const runsOf = ({ services, statuses }: CaseQuery): { where: string; values: string[] }[] => {
  if (!services) return statuses?.map((status) => ({ where: ' AND l.status = ?', values: [status] })) ?? [EVERYTHING]
  // As an expression the status cannot lead to another index, whose run would be longer.
  const also = statuses ? ` AND coalesce(l.status, '') IN (${marks(statuses)})` : ''
  return services.map((service) => ({
    where: `${service === null ? ' AND l.service IS NULL' : ' AND l.service = ?'}${also}`,
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
    sql: `SELECT l.position FROM lists AS l
      WHERE l.participant = ? AND l.kind = ?${where} AND l.position ${beyond} ?`,
    values: [participant, kind, ...values, after],
  }))
  return {
    sql: `SELECT ${CASE} FROM (${runs.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY position ${order} LIMIT ?) AS listed
      CROSS JOIN cases AS c ON c.position = listed.position ORDER BY listed.position ${order}`,
    values: [...runs.flatMap(({ values }) => values), limit],
  }
}
