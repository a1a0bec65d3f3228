import type { Claim, Claimed, Delivery, QueuedCommand } from '../store.ts'
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
const DELIVERIES_UNDER_WAY = `SELECT d.destination AS lane, c.id AS item FROM deliveries AS d
  CROSS JOIN cases AS c ON c.position = d.case_position WHERE d.leased > 0 AND d.leased > ?`
const COMMANDS_UNDER_WAY = "SELECT 'owner:' || owner AS lane, id AS item FROM commands WHERE leased > 0 AND leased > ?"
// While something is under way it is not due; that is all a lease is.
const LEASE_DELIVERY = `UPDATE deliveries SET due = ?, leased = ?, fence = fence + 1
  WHERE destination = ? AND case_position = ${OF_CASE}`
const LEASE_COMMAND = 'UPDATE commands SET due = ?, leased = ?, fence = fence + 1 WHERE id = ?'

/** What a lease is about, and the lane it counts in; nobody else has one for it. */
interface Place {
  lane: string
  item: string | number
}

const placeOfDelivery = ({ destination, case: id }: Delivery): Place => ({ lane: destination, item: id })
const placeOfCommand = ({ owner, id }: QueuedCommand): Place => ({ lane: `owner:${owner}`, item: id })
const nameOf = ({ lane, item }: Place | Row): string => `${lane} ${item}`

/** As many of each lane as its share still allows; where nobody else has any under way, as many as are wanted ahead. */
const withinShare = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  { underWay, held, share, ahead }: Pick<Claim, 'share' | 'ahead'> & { underWay: Row[]; held: readonly Item[] },
): Item[] => {
  const own = new Set(held.map((item) => nameOf(placeOf(item))))
  const shared = new Set(underWay.flatMap((row) => (own.has(nameOf(row)) ? [] : row.lane)))
  const taken = new Map<Value | undefined, number>()
  const take = (lane: Value | undefined): number => {
    const count = (taken.get(lane) ?? 0) + 1
    taken.set(lane, count)
    return count
  }
  for (const { lane } of underWay) take(lane)
  return items.filter((item) => {
    const { lane } = placeOf(item)
    return take(lane) <= Math.max(share, (shared.has(lane) ? undefined : ahead?.most.get(lane)) ?? 0)
  })
}

/** Takes what is due and is nobody's. Claims run one at a time; what a write has locked is left for the next look. */
export const claimOn = async ({ all, run }: Connection, { now, until, share, ahead }: Claim): Promise<Claimed> => {
  const widest = Math.max(share, ...(ahead?.most.values() ?? []))
  const deliveries = withinShare((await all(DELIVERIES_DUE, now, widest)).map(toDelivery), placeOfDelivery, {
    ...{ share, ahead, held: ahead?.held.deliveries ?? [] },
    underWay: await all(DELIVERIES_UNDER_WAY, now),
  })
  const commands = withinShare((await all(COMMANDS_DUE, now, widest)).map(toCommand), placeOfCommand, {
    ...{ share, ahead, held: ahead?.held.commands ?? [] },
    underWay: await all(COMMANDS_UNDER_WAY, now),
  })
  for (const { destination, case: id } of deliveries) await run(LEASE_DELIVERY, until, until, destination, id)
  for (const { id } of commands) await run(LEASE_COMMAND, until, until, id)
  const leased = <Item extends { fence: number }>(item: Item): Item => ({ ...item, fence: item.fence + 1 })
  return { deliveries: deliveries.map(leased), commands: commands.map(leased) }
}
