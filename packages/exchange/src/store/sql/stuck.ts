import type { TrackingNumber } from '@selaras/schemas'
import type { Stuck, StuckView, StuckWrites } from '../stuck.ts'
import type { Connection, Row } from './connection.ts'
import { OF_CASE } from './rows.ts'

const STUCK = `SELECT state, destination, case_id, command, problem FROM (
  SELECT 'parked' AS state, d.destination, c.id AS case_id, NULL AS command, d.problem
    FROM deliveries AS d CROSS JOIN cases AS c ON c.position = d.case_position WHERE d.parked = 1
  UNION ALL SELECT state, 'owner:' || owner, case_id, name, problem FROM commands WHERE state IN ('parked', 'refused')
  UNION ALL SELECT 'unmatched', 'adapter:' || adapter, NULL, NULL, NULL FROM changes WHERE matched = 0) AS stuck
  ORDER BY state, destination, case_id LIMIT ?`

/** A problem document is known by its code; whatever else was said may name a person. */
const codeOf = (problem: string | null): string | undefined =>
  /"urn:selaras:problem:([a-z-]{1,64})"/.exec(problem ?? '')?.[1]
/** The status a peer answered, or that it could not be reached, in our own words; nobody else's words are repeated. */
const ownWords = (problem: string | null): string | undefined =>
  /(?: answered [1-5][0-9]{2}| cannot be reached| gave no receipt)\.$/
    .exec(problem ?? '')?.[0]
    .trim()
    .replace(/\.$/, '')

const toStuck = (row: Row): Stuck => ({
  state: row.state as Stuck['state'],
  destination: row.destination as string,
  case: (row.case_id ?? undefined) as TrackingNumber | undefined,
  command: (row.command ?? undefined) as string | undefined,
  problem: codeOf(row.problem as string | null) ?? ownWords(row.problem as string | null),
})

export const stuckReads = ({ all }: Connection): StuckView => ({
  stuck: async (limit) => (await all(STUCK, limit)).map(toStuck),
})

const REDRIVE_DELIVERIES =
  'UPDATE deliveries SET parked = 0, failures = 0, hurries = 0, due = ?, problem = NULL WHERE parked = 1'
const REDRIVE_COMMANDS = `UPDATE commands SET state = 'waiting', failures = 0, hurries = 0, due = ?, problem = NULL WHERE state = 'parked'`

export const stuckWrites = ({ run }: Connection): StuckWrites => ({
  redrive: async ({ destination, case: id }, at) => {
    const which = (target: string, about: string) =>
      `${destination === undefined ? '' : ` AND ${target} = ?`}${id === undefined ? '' : ` AND ${about}`}`
    const values = [at, destination, id].filter((value) => value !== undefined)
    const deliveries = await run(REDRIVE_DELIVERIES + which('destination', `case_position = ${OF_CASE}`), ...values)
    return deliveries + (await run(REDRIVE_COMMANDS + which("'owner:' || owner", 'case_id = ?'), ...values))
  },
})
