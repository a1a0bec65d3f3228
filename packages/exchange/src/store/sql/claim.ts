import type { ParticipantId } from '@selaras/schemas'
import { laneOf } from '../lane.ts'
import type { Claim, Claimed, Delivery, QueuedCommand } from '../store.ts'
import type { Connection } from './connection.ts'
import { COMMAND, DELIVERY, OF_CASE, toCommand, toDelivery } from './rows.ts'

/** Destinations that are owed something, one after the other. */
export const DELIVERY_LANES = `WITH RECURSIVE lanes (lane) AS (
  SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0
  UNION ALL SELECT (SELECT min(destination) FROM deliveries WHERE acknowledged < target AND parked = 0 AND destination > lane)
  FROM lanes WHERE lane IS NOT NULL)`
// Each destination gets its own share of a look: thousands of rows of a peer that is off never hide another peer's.
const DELIVERIES_DUE = `${DELIVERY_LANES}
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
const DELIVERIES_UNDER_WAY = `SELECT ${DELIVERY} FROM deliveries AS d CROSS JOIN cases AS c ON c.position = d.case_position
  WHERE d.leased > 0 AND d.leased > ?`
const COMMANDS_UNDER_WAY = 'SELECT id, owner FROM commands WHERE leased > 0 AND leased > ?'
// While something is under way it is not due; that is all a lease is.
const LEASE_DELIVERY = `UPDATE deliveries SET due = ?, leased = ?, fence = fence + 1
  WHERE destination = ? AND case_position = ${OF_CASE}`
const LEASE_COMMAND = 'UPDATE commands SET due = ?, leased = ?, fence = fence + 1 WHERE id = ?'

type Carried = Delivery | QueuedCommand
type UnderWay = Pick<Delivery, 'destination' | 'case'> | Pick<QueuedCommand, 'id' | 'owner'>

/** What a lease is about; nobody else has one for it. */
const nameOf = (carried: UnderWay): string =>
  'id' in carried ? `${carried.id}` : `${carried.destination} ${carried.case}`

/** How much more of a lane may be taken: what its share still allows; where nobody else has any, as much as is wanted ahead. */
const roomIn = ({ share, ahead }: Claim): ((lane: string, calls: readonly UnderWay[]) => number) => {
  const own = new Set([...(ahead?.held.deliveries ?? []), ...(ahead?.held.commands ?? [])].map(nameOf))
  return (lane, calls) => {
    const isShared = calls.some((call) => !own.has(nameOf(call)))
    return Math.max(0, Math.max(share, (isShared ? undefined : ahead?.most.get(lane)) ?? 0) - calls.length)
  }
}

/** First of the kind of which fewer are under way, and then by turns: neither waits until there is none of the other. */
const byTurns = (calls: readonly UnderWay[], owed: readonly Delivery[], asked: readonly QueuedCommand[]): Carried[] => {
  const commands = calls.filter((call) => 'owner' in call).length
  const places = [
    ...asked.map((one, at) => ({ one, place: commands + at })),
    ...owed.map((one, at) => ({ one, place: calls.length - commands + at })),
  ]
  return places.sort((some, other) => some.place - other.place).map(({ one }) => one)
}

/** Of what is due, as much of each lane as there is room for. */
const within = (claim: Claim, underWay: readonly UnderWay[], { deliveries, commands }: Claimed): Claimed => {
  const [calls, owed, asked] = [
    Map.groupBy(underWay, laneOf),
    Map.groupBy(deliveries, laneOf),
    Map.groupBy(commands, laneOf),
  ]
  const roomOf = roomIn(claim)
  const taken = new Set<Carried>()
  for (const lane of new Set([...owed.keys(), ...asked.keys()])) {
    const present = calls.get(lane) ?? []
    const due = byTurns(present, owed.get(lane) ?? [], asked.get(lane) ?? [])
    for (const one of due.slice(0, roomOf(lane, present))) taken.add(one)
  }
  return { deliveries: deliveries.filter((one) => taken.has(one)), commands: commands.filter((one) => taken.has(one)) }
}

/** Takes what is due and is nobody's. Claims run one at a time; what a write has locked is left for the next look. */
export const claimOn = async ({ all, run }: Connection, claim: Claim): Promise<Claimed> => {
  const { now, until, share, ahead } = claim
  const widest = Math.max(share, ...(ahead?.most.values() ?? []))
  const underWay = [
    ...(await all(DELIVERIES_UNDER_WAY, now)).map(toDelivery),
    ...(await all(COMMANDS_UNDER_WAY, now)).map(({ id, owner }) => ({ id: Number(id), owner: owner as ParticipantId })),
  ]
  const { deliveries, commands } = within(claim, underWay, {
    deliveries: (await all(DELIVERIES_DUE, now, widest)).map(toDelivery),
    commands: (await all(COMMANDS_DUE, now, widest)).map(toCommand),
  })
  for (const { destination, case: id } of deliveries) await run(LEASE_DELIVERY, until, until, destination, id)
  for (const { id } of commands) await run(LEASE_COMMAND, until, until, id)
  const leased = <Item extends { fence: number }>(item: Item): Item => ({ ...item, fence: item.fence + 1 })
  return { deliveries: deliveries.map(leased), commands: commands.map(leased) }
}
