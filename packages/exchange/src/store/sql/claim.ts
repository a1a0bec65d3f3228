import type { Claim, Claimed } from '../store.ts'
import type { Connection, Row, Value } from './connection.ts'
import { COMMAND, DELIVERY, OF_CASE, toCommand, toDelivery } from './rows.ts'

// Each destination gets its own share of a look: thousands of rows of a peer that is off never hide another peer's.
const DELIVERIES_DUE = `WITH RECURSIVE lanes (lane) AS (
  SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0
  UNION ALL SELECT (SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0 AND destination > lane)
  FROM lanes WHERE lane IS NOT NULL)
SELECT ${DELIVERY} FROM lanes CROSS JOIN deliveries AS d ON d.destination = lane AND d.case_position IN (
  SELECT case_position FROM deliveries WHERE destination = lane AND acknowledged < target AND parked = 0 AND due <= ? ORDER BY due LIMIT ?)
CROSS JOIN cases AS c ON c.position = d.case_position ORDER BY d.due FOR UPDATE OF d SKIP LOCKED`
// A command waits for the ones before it on its case; another case never waits for it.
const COMMANDS_DUE = `WITH RECURSIVE lanes (lane) AS (
  SELECT min(owner) FROM commands WHERE state = 'waiting'
  UNION ALL SELECT (SELECT min(owner) FROM commands WHERE state = 'waiting' AND owner > lane) FROM lanes WHERE lane IS NOT NULL)
SELECT ${COMMAND} FROM lanes CROSS JOIN commands AS c ON c.id IN (
  SELECT w.id FROM commands AS w WHERE w.state = 'waiting' AND w.owner = lane AND w.due <= ? AND NOT EXISTS (
    SELECT 1 FROM commands AS e WHERE e.case_id = w.case_id AND e.id < w.id AND e.state IN ('waiting', 'parked'))
  ORDER BY w.id LIMIT ?)
ORDER BY c.id FOR UPDATE OF c SKIP LOCKED`
const DELIVERIES_UNDER_WAY = 'SELECT destination AS lane FROM deliveries WHERE leased > 0 AND leased > ?'
const COMMANDS_UNDER_WAY = 'SELECT owner AS lane FROM commands WHERE leased > 0 AND leased > ?'
// While something is under way it is not due; that is all a lease is.
const LEASE_DELIVERY = `UPDATE deliveries SET due = ?, leased = ?, fence = fence + 1
  WHERE destination = ? AND case_position = ${OF_CASE}`
const LEASE_COMMAND = 'UPDATE commands SET due = ?, leased = ?, fence = fence + 1 WHERE id = ?'

/** As many of each lane as its share still allows. */
const withinShare = <Item>(
  items: readonly Item[],
  laneOf: (item: Item) => string,
  underWay: readonly Row[],
  share: number,
): Item[] => {
  const taken = new Map<Value | undefined, number>()
  const take = (lane: Value | undefined): number => {
    const count = (taken.get(lane) ?? 0) + 1
    taken.set(lane, count)
    return count
  }
  for (const { lane } of underWay) take(lane)
  return items.filter((item) => take(laneOf(item)) <= share)
}

/** Takes what is due and is nobody's. Claims run one at a time; what a write has locked is left for the next look. */
export const claimOn = async ({ all, run }: Connection, { now, until, share }: Claim): Promise<Claimed> => {
  const deliveries = withinShare(
    (await all(DELIVERIES_DUE, now, share)).map(toDelivery),
    ({ destination }) => destination,
    await all(DELIVERIES_UNDER_WAY, now),
    share,
  )
  const commands = withinShare(
    (await all(COMMANDS_DUE, now, share)).map(toCommand),
    ({ owner }) => owner,
    await all(COMMANDS_UNDER_WAY, now),
    share,
  )
  for (const { destination, case: id } of deliveries) await run(LEASE_DELIVERY, until, until, destination, id)
  for (const { id } of commands) await run(LEASE_COMMAND, until, until, id)
  const leased = <Item extends { fence: number }>(item: Item): Item => ({ ...item, fence: item.fence + 1 })
  return { deliveries: deliveries.map(leased), commands: commands.map(leased) }
}
