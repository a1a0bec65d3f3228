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
const HURRY = 'SET due = ?, hurries = hurries + 1 WHERE due > ? AND leased = 0'
const HURRY_DESTINATION = `UPDATE deliveries ${HURRY} AND destination = ? AND acknowledged < target AND parked = 0`

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
      await run(`UPDATE ${table} ${HURRY} AND silent = ? AND hurries < ?`, at, at, peer, most)
      await run(`UPDATE ${table} SET silent = NULL WHERE silent = ?`, peer)
    }
  },
  hurry: async (destination, at) => {
    await run(HURRY_DESTINATION, at, at, destination)
  },
})
