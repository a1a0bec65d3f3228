import type { Poll, PollReads, PollWrites, UnmatchedChange } from '../polls.ts'
import { type Connection, first, type Row } from './connection.ts'

export const POLLS = `
CREATE TABLE polls (
  adapter TEXT NOT NULL PRIMARY KEY,
  read_to TEXT,
  due INTEGER NOT NULL,
  fence INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
`
const UNMATCHED = `SELECT place, adapter, key, change FROM changes
  WHERE matched = 0 AND (place, adapter, key) > (?, ?, ?) ORDER BY place, adapter, key LIMIT ?`
const KNOW = 'INSERT INTO polls (adapter, due) VALUES (?, ?) ON CONFLICT DO NOTHING'
const TAKE = 'UPDATE polls SET due = ?, fence = fence + 1 WHERE adapter = ? AND due <= ?'
const KEEP = 'UPDATE polls SET read_to = ?, due = ?, failures = ? WHERE adapter = ? AND fence = ?'
const MATCH = 'UPDATE changes SET matched = 1 WHERE adapter = ? AND key = ? AND matched = 0'

const toUnmatched = (row: Row): UnmatchedChange => ({
  place: Number(row.place),
  adapter: row.adapter as string,
  key: row.key as string,
  change: row.change as string,
})

const toPoll = (row: Row): Poll => ({
  adapter: row.adapter as string,
  cursor: (row.read_to ?? undefined) as string | undefined,
  fence: Number(row.fence),
  failures: Number(row.failures),
})

export const pollReads = (connection: Connection): PollReads => ({
  unmatchedChanges: async (after, limit) => {
    const { place = -1, adapter = '', key = '' } = after ?? {}
    return (await connection.all(UNMATCHED, place, adapter, key, limit)).map(toUnmatched)
  },
  newestCase: async () =>
    Number((await first(connection, 'SELECT coalesce(max(position), 0) AS newest FROM cases'))?.newest),
})

export const pollWrites = (connection: Connection): PollWrites => ({
  takePoll: async (adapter, now, until) => {
    await connection.run(KNOW, adapter, now)
    if ((await connection.run(TAKE, until, adapter, now)) === 0) return undefined
    const taken = await first(
      connection,
      'SELECT adapter, read_to, fence, failures FROM polls WHERE adapter = ?',
      adapter,
    )
    return taken && toPoll(taken)
  },
  keepPoll: async ({ adapter, cursor, failures, fence }, due) =>
    (await connection.run(KEEP, cursor ?? null, due, failures, adapter, fence)) === 1,
  matchChange: async ({ adapter, key }) => (await connection.run(MATCH, adapter, key)) === 1,
})
