import type { ParticipantId } from '@selaras/schemas'
import type { SilenceReads, SilenceWrites } from '../silences.ts'
import type { Connection } from './connection.ts'

/** What waits for somebody, and may wait because a peer was silent. */
const TABLES = ['deliveries', 'commands'] as const

const peersIn = (table: string) => `WITH RECURSIVE peers (peer) AS (
  SELECT min(silent) FROM ${table} WHERE silent IS NOT NULL
  UNION ALL SELECT (SELECT min(silent) FROM ${table} WHERE silent > peer) FROM peers WHERE peer IS NOT NULL)
SELECT peer FROM peers WHERE peer IS NOT NULL`
// What is under way stays with whoever carries it.
const hurryIn = (table: string) =>
  `UPDATE ${table} SET due = ?, hurries = hurries + 1 WHERE silent = ? AND hurries < ? AND due > ? AND leased = 0`
const endIn = (table: string) => `UPDATE ${table} SET silent = NULL WHERE silent = ?`
const START_ANEW = `UPDATE deliveries SET due = ?, failures = 0, hurries = 0
  WHERE destination = ? AND due > ? AND acknowledged < target AND parked = 0 AND leased = 0`

export const silenceReads = ({ all }: Connection): SilenceReads => ({
  silentPeers: async () => {
    const peers = new Set<ParticipantId>()
    for (const table of TABLES) for (const { peer } of await all(peersIn(table))) peers.add(peer as ParticipantId)
    return [...peers].sort()
  },
})

export const silenceWrites = ({ run }: Connection): SilenceWrites => ({
  endSilence: async (peer, at, most) => {
    for (const table of TABLES) {
      await run(hurryIn(table), at, peer, most, at)
      await run(endIn(table), peer)
    }
  },
  startAnew: async (destination, at) => {
    await run(START_ANEW, at, destination, at)
  },
})
